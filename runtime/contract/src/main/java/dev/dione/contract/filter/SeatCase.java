package dev.dione.contract.filter;

import static dev.dione.query.Query.from;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import dev.dione.query.condition.Condition;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the cases of seats stand on. */
interface SeatCase extends ContractCase {
  /** Runs a case on a database with random seats, and with the seats. */
  default void onSeats(BiConsumer<SeatDb, List<Seat>> test) {
    try (D1 d1 = open()) {
      SeatDb db = SeatDb_.open(d1);
      db.createTables();
      Random random = new Random(5);
      List<Seat> seats =
          IntStream.range(0, 60)
              .mapToObj(
                  id ->
                      new Seat(
                          id,
                          random.nextBoolean() ? "red" : "it's \"blue\"",
                          random.nextInt(10) < 4 ? null : random.nextInt(6),
                          "n" + random.nextInt(4)))
              .toList();
      db.seats().insert(seats);
      db.seats()
          .insertGuests(
              IntStream.range(0, 20).mapToObj(id -> new Guest(id, id % 7, "g" + id)).toList());
      test.accept(db, seats);
    }
  }

  /** Those that Java finds. */
  static List<Seat> only(List<Seat> seats, Predicate<Seat> which) {
    return seats.stream().filter(which).toList();
  }

  /** Whether a seat has a price, and at least this one. */
  static boolean atLeast(Seat seat, int price) {
    return seat.price() != null && seat.price() >= price;
  }

  /** Seats with guests, in a query that a condition names. */
  static Condition inCommonOf(Seat_ s) {
    Guest_ g = Guest_.table();
    var busy = from(g).select(g.seatId).asCte();
    return s.id.in(from(busy).select(busy.get(g.seatId)));
  }
}
