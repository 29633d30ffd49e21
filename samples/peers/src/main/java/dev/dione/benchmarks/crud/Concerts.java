package dev.dione.benchmarks.crud;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The rows that are stored before anything is measured, the same in every file. */
final class Concerts {
  static final int VENUES = 20;
  private static final String[] CITIES = {"Las Vegas", "São Paulo", "Łódź", "Tenerife", "Berlin"};
  private static final long SEEN_MILLIS = 1_790_000_000_000L;

  private Concerts() {}

  /** That many, spread over the venues. */
  static List<Concert> stored(int count) {
    SplittableRandom random = new SplittableRandom(7);
    return IntStream.range(0, count).mapToObj(i -> concert("c", i, venue(i), random)).toList();
  }

  /** That many that are not stored yet, at venues that nobody reads. */
  static List<Concert> fresh(int round, int count) {
    SplittableRandom random = new SplittableRandom(round);
    return IntStream.range(0, count)
        .mapToObj(i -> concert("n" + round + "-", i, "New Hall " + i % 7, random))
        .toList();
  }

  static String venue(int number) {
    return "Encore Beach Club " + number % VENUES;
  }

  static String id(int number) {
    return "c" + number + "-calvin-harris";
  }

  private static Concert concert(String kind, int i, String venue, SplittableRandom random) {
    return new Concert(
        kind + i + "-calvin-harris",
        "Calvin Harris, night " + i,
        "Calvin Harris",
        venue,
        CITIES[i % CITIES.length],
        // a day for each concert of a venue, so that their order is one
        "20%02d-%02d-%02d"
            .formatted(26 + i / VENUES / 336, i / VENUES / 28 % 12 + 1, i / VENUES % 28 + 1),
        1_000 + random.nextInt(9_000),
        random.nextInt(1_000),
        random.nextInt(2_000, 30_000) / 100.0,
        i % 3 == 0 ? null : random.nextInt(50) / 10.0,
        i % 11 != 0,
        SEEN_MILLIS + random.nextInt(1_000_000),
        i % 4 == 0 ? null : "Doors open at 22:30; bring an ID");
  }
}
