package dev.dione.contract.query;

import static dev.dione.query.Query.insertInto;

import dev.dione.D1;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The rows of random queries: few values, so that many are equal, with nulls, texts that SQL might
 * take for something else, and whole numbers beyond 2^53.
 */
record GigData(List<Venue> venues, List<Gig> gigs, List<Sale> sales) {
  /** The texts of rows and of values in queries. */
  static final List<String> TEXTS =
      List.of(
          "", "a", "A", "ab", "b", "it's", "50%", "a_b", "ä", "Ünder", "-- x", "🎸", "z", " a ");

  /** No gig is earlier. */
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 30);

  /** The whole numbers around which views are: doubles cannot tell them apart. */
  static final long MANY = (1L << 53) + 1;

  static GigData random(Random random) {
    List<Venue> venues = new ArrayList<>();
    List<Gig> gigs = new ArrayList<>();
    List<Sale> sales = new ArrayList<>();
    for (int id = 1; id <= 6; id++) {
      Integer partOf = id < 3 ? null : Integer.valueOf(1 + random.nextInt(id - 1));
      venues.add(
          new Venue(id, text(random), maybe(random, text(random)), number(random, 10), partOf));
    }
    for (int id = 1; id <= 15; id++) {
      gigs.add(gig(random, id));
    }
    for (int id = 1; id <= 20; id++) {
      Double paid = maybe(random, random.nextInt(20) / 4.0 - 1);
      int gig = 1 + random.nextInt(13);
      sales.add(new Sale(id, gig, maybe(random, text(random)), 1 + random.nextInt(5), paid));
    }
    return new GigData(venues, gigs, sales);
  }

  private static Gig gig(Random random, int id) {
    List<String> tags = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      tags.add(text(random));
    }
    return new Gig(
        id,
        maybe(random, 1 + random.nextInt(5)),
        text(random),
        FIRST_DAY.plusDays(random.nextInt(12)),
        number(random, 8),
        random.nextBoolean(),
        MANY + random.nextInt(4),
        maybe(random, new Gig.Details(number(random, 6), tags)));
  }

  void insert(D1 d1) {
    insertInto(Venue_.table()).entities(venues).run(d1);
    insertInto(Gig_.table()).entities(gigs).run(d1);
    insertInto(Sale_.table()).entities(sales).run(d1);
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static @Nullable Integer number(Random random, int bound) {
    return maybe(random, random.nextInt(bound) - 2);
  }

  private static <T> @Nullable T maybe(Random random, T value) {
    return random.nextInt(5) == 0 ? null : value;
  }
}
