package dev.dione.benchmarks.decode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Shows to read: made up, and the same in each run. */
final class Shows {
  private static final int SEED = 13;
  private static final long FIRST_ID = 7_000_000_000L;
  private static final LocalDate FIRST_DATE = LocalDate.of(2026, 1, 1);
  private static final Instant FIRST_UPDATE = Instant.parse("2026-03-01T10:15:30.123456789Z");

  private Shows() {}

  static List<Show> of(int rows) {
    Random random = new Random(SEED);
    List<Show> shows = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      shows.add(show(i, random));
    }
    return shows;
  }

  private static Show show(int number, Random random) {
    double price = (1_000 + random.nextInt(20_000)) / 100.0;
    return new Show(
        FIRST_ID + number,
        "An evening of music, number " + number,
        FIRST_DATE.plusDays(random.nextInt(700)),
        "Performer " + random.nextInt(900),
        "Venue \u00e9 " + random.nextInt(40),
        number % 4 == 0 ? null : "Las Vegas",
        price,
        number % 3 == 0 ? price + 5.5 : null,
        random.nextInt(20_000),
        random.nextInt(100),
        number % 5 == 0 ? "Doors open at \"seven\"\n" + number : null,
        random.nextBoolean(),
        FIRST_UPDATE.plusNanos(random.nextInt(1_000_000) * 1_234_567_891L));
  }
}
