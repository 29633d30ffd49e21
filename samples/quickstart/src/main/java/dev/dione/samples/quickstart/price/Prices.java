package dev.dione.samples.quickstart.price;

import static dev.dione.query.Query.from;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.net.URI;
import java.util.List;

/** Stores types of one's own, and compares with them. */
public final class Prices {
  private Prices() {}

  /** Runs on an engine in memory, and prints what is stored. */
  public static void main(String[] args) {
    try (D1 d1 = LocalD1.inMemory()) {
      BarDb db = BarDb_.open(d1);
      db.createTables();
      URI photo = URI.create("https://example.org/mojito.webp");
      db.drinks()
          .save(
              List.of(
                  new Drink("Mojito", new Money(1250), new Money(900), photo),
                  new Drink("Water", new Money(300), null, null)));
      System.out.println(db.drinks().upTo(new Money(500)));
      // tag::query[]
      Drink_ d = Drink_.table();
      List<Drink> found = from(d).where(d.happyHour.lt(new Money(1000))).list(d1);
      // end::query[]
      System.out.println(found);
    }
  }
}
