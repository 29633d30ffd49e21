package dev.dione.samples.quickstart;

import static dev.dione.query.Query.update;

import dev.dione.BulkResult;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RestD1;
import java.time.LocalDate;
import java.util.List;

/** What a program makes of a network that fails: asked of a server that fails on purpose. */
public final class BadDay {
  private BadDay() {}

  /** Stores a show, loses the answer, and looks whether it is there. */
  public static void main(String[] args) {
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine);
        D1 d1 = RestD1.connect(server.config())) {
      TownDb db = TownDb_.open(d1);
      db.createTables();
      // tag::next[]
      server.faults().next(Fault.droppedAfter()); // the next request is executed, and not answered
      Show show = new Show(LocalDate.of(2026, 5, 2), "xs", "Tiësto", 50);
      BulkResult saved = db.shows().upsertAll(List.of(show)); // sent again: it may run twice
      System.out.println("written or unchanged: " + saved.writtenOrUnchanged());

      server.faults().next(Fault.droppedAfter());
      try {
        d1.run(new Statement("UPDATE shows SET price = price + 10", List.of(), null));
      } catch (D1OutcomeUnknownException e) { // sent once: to run twice would be wrong
        System.out.println("perhaps run: " + e.statements());
      }
      // end::next[]
      server.faults().next(Fault.droppedAfter());
      // tag::once[]
      Show_ s = Show_.table();
      try (D1Batch batch = new D1Batch(d1)) { // or TownDb_.batch(db), with the methods of DAOs
        Pending<Long> raised =
            batch.add(update(s).set(s.price.to(s.price.plus(5))).where(s.venue.eq("xs")).run());
        batch.commitOnce("raise-2026-05"); // whoever commits under this key: it is done once
        System.out.println("raised: " + raised.get());
      }
      // end::once[]
      System.out.println(db.shows().upcoming(LocalDate.of(2026, 5, 1)));
      // tag::campaign[]
      List<Fault> faults = List.of(Fault.droppedBefore(), Fault.rateLimited(7), Fault.truncated());
      server.faults().rule(FaultRule.random(11, 0.1, faults)); // one request in ten, by this seed
      server.faults().latencyMillis(40);
      // end::campaign[]
    }
  }
}
