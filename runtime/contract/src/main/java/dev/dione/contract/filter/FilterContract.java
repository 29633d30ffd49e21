package dev.dione.contract.filter;

import static dev.dione.contract.filter.SeatCase.atLeast;
import static dev.dione.contract.filter.SeatCase.inCommonOf;
import static dev.dione.contract.filter.SeatCase.only;
import static dev.dione.query.Query.from;
import static dev.dione.query.condition.Condition.none;
import static dev.dione.query.condition.Condition.whenPresent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.error.D1CursorException;
import dev.dione.error.D1MappingException;
import dev.dione.query.condition.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A condition of the query builder in a DAO method finds what the same condition in Java finds. */
public interface FilterContract extends SeatCase {
  /** Conditions alone, joined by AND and OR, negated, and none. */
  @Test
  default void conditionsAlone() {
    onSeats(
        (db, seats) -> {
          Seat_ s = Seat_.table();
          assertThat(db.seats().search(s.hall.eq("red").or(s.price.isNull())))
              .isEqualTo(only(seats, x -> x.hall().equals("red") || x.price() == null))
              .isNotEmpty();
          assertThat(db.seats().search(s.hall.eq("red").and(s.price.ge(3)).and(s.note.ne("n1"))))
              .isEqualTo(
                  only(
                      seats,
                      x -> x.hall().equals("red") && atLeast(x, 3) && !x.note().equals("n1")))
              .isNotEmpty();
          assertThat(db.seats().search(none())).isEqualTo(seats);
          assertThat(db.seats().search(whenPresent((String) null, s.hall::eq))).isEqualTo(seats);
          assertThat(db.seats().any(x -> x.price.gt(100))).isFalse();
          assertThat(db.seats().any(x -> none())).isTrue();
        });
  }

  /** Conditions beside parameters, whose OR stays inside. */
  @Test
  default void conditionsBesideParameters() {
    onSeats(
        (db, seats) -> {
          Predicate<Seat> both =
              x -> x.hall().equals("red") && (x.note().equals("n0") || x.note().equals("n2"));
          Seat_ s = Seat_.table();
          assertThat(db.seats().count("red", s.note.eq("n0").or(s.note.eq("n2"))))
              .isEqualTo(only(seats, both).size())
              .isPositive();
          assertThat(db.seats().count("red", none()))
              .isEqualTo(only(seats, x -> x.hall().equals("red")).size());
          assertThat(db.seats().dearest("red", 2, x -> x.note.eq("n0").or(x.note.eq("n2")), 3))
              .isEqualTo(
                  only(seats, both.and(x -> atLeast(x, 2))).stream()
                      .sorted(Comparator.comparing(Seat::price).thenComparing(Seat::id).reversed())
                      .limit(3)
                      .toList())
              .hasSize(3);
          assertThat(db.seats().cheapest(x -> x.price.isNotNull()))
              .hasValue(
                  only(seats, x -> x.price() != null).stream()
                      .min(Comparator.comparing(Seat::price).thenComparing(Seat::id))
                      .orElseThrow());
          assertThat(
                  db.seats().byHall(x -> x.note.eq("n3")).values().stream().flatMap(List::stream))
              .containsExactlyInAnyOrderElementsOf(only(seats, x -> x.note().equals("n3")));
        });
  }

  /** Pages and streams deliver each row once, with many nulls and ties. */
  @Test
  default void conditionsOfPages() {
    onSeats(
        (db, seats) -> {
          Comparator<Seat> order =
              Comparator.comparing(
                      (Seat x) -> x.price(), Comparator.nullsFirst(Comparator.naturalOrder()))
                  .thenComparing(Seat::id);
          Function<Seat_, Condition> where = x -> x.note.in(List.of("n0", "n1"));
          List<Seat> wanted =
              only(seats, x -> x.note().compareTo("n2") < 0).stream().sorted(order).toList();
          assertThat(pages(r -> db.seats().page("red", where, r)))
              .isEqualTo(only(wanted, x -> x.hall().equals("red")))
              .hasSizeGreaterThan(8);
          Seat_ s = Seat_.table();
          try (Stream<Seat> rows = db.seats().stream(s.note.in(List.of("n0", "n1")))) {
            assertThat(rows).isEqualTo(wanted);
          }
          String cursor = db.seats().page("red", where, PageRequest.first(2)).next();
          assertThatThrownBy(
                  () -> db.seats().page("red", x -> x.price.gt(0), PageRequest.after(cursor, 2)))
              .isInstanceOf(D1CursorException.class);
        });
  }

  private static <T> List<T> pages(Function<PageRequest, Page<T>> read) {
    List<T> all = new ArrayList<>();
    @Nullable String next = "";
    while (next != null) {
      Page<T> page = read.apply(next.isEmpty() ? PageRequest.first(3) : PageRequest.after(next, 3));
      all.addAll(page.items());
      next = page.next();
    }
    return all;
  }

  /** Other tables come in by subqueries, also through a query that WITH defines. */
  @Test
  default void conditionsThatLookIntoOtherTables() {
    onSeats(
        (db, seats) -> {
          Seat_ s = Seat_.table();
          Guest_ g = Guest_.table();
          Condition taken = from(g).where(g.seatId.eq(s.id)).isPresent();
          assertThat(db.seats().search(taken.and(s.id.lt(5L))))
              .extracting(Seat::id)
              .containsExactly(0L, 1L, 2L, 3L, 4L);
          var busy = from(g).where(g.name.ne("g1")).select(g.seatId).asCte();
          Condition inCommon = s.id.in(from(busy).select(busy.get(g.seatId)));
          assertThat(db.seats().search(inCommon)).hasSize(7);
          assertThat(db.seats().count("red", inCommon))
              .isEqualTo(only(seats.subList(0, 7), x -> x.hall().equals("red")).size());
          assertThat(pages(r -> db.seats().page("red", x -> inCommonOf(x), r)))
              .hasSize(only(seats.subList(0, 7), x -> x.hall().equals("red")).size());
          Seat_ other = Seat_.table();
          Condition twins =
              from(other).where(other.note.eq(s.note)).where(other.id.lt(s.id)).isAbsent();
          assertThat(db.seats().search(twins)).extracting(Seat::note).doesNotHaveDuplicates();
        });
  }

  /** Rows that have children are found by conditions, too. */
  @Test
  default void conditionsOfRowsWithChildren() {
    onSeats(
        (db, seats) -> {
          List<SeatGuests> found = db.seats().withGuests(s -> s.id.lt(3L).or(s.id.eq(50L)));
          assertThat(found)
              .extracting(SeatGuests::seat)
              .extracting(Seat::id)
              .containsExactly(0L, 1L, 2L, 50L);
          assertThat(found).extracting(x -> x.guests().size()).containsExactly(3, 3, 3, 0);
          Seat_ s = Seat_.table();
          assertThat(pages(r -> db.seats().pageWithGuests(s.id.lt(8L), r)))
              .extracting(x -> x.guests().size())
              .containsExactly(3, 3, 3, 3, 3, 3, 2, 0);
          Seat_ t = Seat_.table();
          assertThat(pages(r -> db.seats().pageWithGuests(inCommonOf(t), r))).hasSize(7);
        });
  }

  /**
   * Children may be rows of a view, and what entities do after they were read, they do as children.
   */
  @Test
  default void childrenOfViewsAndAfterTheirLoad() {
    onSeats(
        (db, seats) -> {
          List<CrowdedSeat> found = db.seats().crowded(s -> s.id.in(5L, 6L, 7L));
          assertThat(found)
              .extracting(x -> x.crowd().map(Crowd::guests).orElse(0L))
              .containsExactly(3L, 2L, 0L);
          assertThat(found.get(0).guests())
              .extracting(g -> g.guest().name())
              .containsExactly("G5", "G12", "G19");
          assertThat(found.get(0).guests())
              .extracting(CrowdedSeat.GuestSeat::crowd)
              .containsOnly(new Crowd(5, 3));
          assertThat(pages(r -> db.seats().pageOfCrowded("red", r)))
              .filteredOn(x -> x.crowd().isPresent())
              .extracting(CrowdedSeat::seat)
              .isEqualTo(only(seats.subList(0, 7), x -> x.hall().equals("red")));
          db.seats().insertGuests(List.of(new Guest(99, 50, "")));
          assertThatThrownBy(() -> db.seats().crowded(s -> s.id.eq(50L)))
              .isInstanceOf(D1MappingException.class)
              .hasMessageContaining("SeatDao.crowded (CrowdedSeat.guests)")
              .hasMessageContaining("nobody sits there");
        });
  }

  /** More values than D1 has parameters travel in one, in pages too. */
  @Test
  default void manyValues() {
    onSeats(
        (db, seats) -> {
          Function<Seat_, Condition> where =
              s ->
                  Condition.anyOf(
                      IntStream.range(0, 120).mapToObj(i -> s.id.eq((long) i / 4)).toList());
          Predicate<Seat> wanted = x -> x.hall().equals("red") && x.id() < 30;
          assertThat(db.seats().dearest("red", 0, where, 100))
              .containsExactlyInAnyOrderElementsOf(only(seats, wanted.and(x -> x.price() != null)));
          assertThat(pages(r -> db.seats().page("red", where, r)))
              .containsExactlyInAnyOrderElementsOf(only(seats, wanted));
        });
  }

  /** A condition of another table, or of two uses of the table, is refused before it is sent. */
  @Test
  default void conditionsOfOtherTablesAreRefused() {
    onSeats(
        (db, seats) -> {
          Guest_ g = Guest_.table();
          assertThatThrownBy(() -> db.seats().search(g.name.eq("x")))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage(
                  "The condition of SeatDao.search names name of guests, and the method is about"
                      + " rows of seats. Compare its columns, and look into other tables with a"
                      + " subquery");
          Seat_ s = Seat_.table();
          assertThatThrownBy(
                  () -> db.seats().search(s.note.eq("x").and(Seat_.table().hall.eq("red"))))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("SeatDao.search names columns of two uses of seats");
          assertThatThrownBy(() -> db.seats().any(any -> null))
              .isInstanceOf(NullPointerException.class)
              .hasMessageContaining("SeatDao.any is null; pass Condition.none()");
        });
  }
}
