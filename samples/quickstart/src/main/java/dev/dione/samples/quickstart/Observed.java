package dev.dione.samples.quickstart;

import dev.dione.D1;
import dev.dione.cost.CostReport;
import dev.dione.jfr.JfrListener;
import dev.dione.local.LocalD1;
import dev.dione.slf4j.Slf4jListener;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Who is told of requests, and what they cost. */
public final class Observed {
  private Observed() {}

  /** Stores and reads a show, and prints the report. */
  public static void main(String[] args) {
    try (D1 d1 = LocalD1.inMemory()) {
      TownDb_.open(d1).createTables();
      // tag::listen[]
      CostReport costs = CostReport.create();
      D1 heardOf =
          d1.withListener(Slf4jListener.create().warningAfter(Duration.ofSeconds(1)))
              .withListener(new JfrListener())
              .withListener(costs)
              .withListener(event -> System.out.println(event.start().methods()));
      TownDb db = TownDb_.open(heardOf);
      // end::listen[]
      db.shows().upsertAll(List.of(new Show(LocalDate.of(2026, 5, 2), "xs", "Tiësto", 50)));
      db.shows().upcoming(LocalDate.of(2026, 5, 1));
      // tag::costs[]
      System.out.print(costs.toTable()); // or toJson(), or methods()
      // end::costs[]
    }
  }
}
