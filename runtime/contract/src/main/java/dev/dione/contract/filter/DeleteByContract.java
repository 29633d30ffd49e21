package dev.dione.contract.filter;

import static dev.dione.contract.filter.SeatCase.atLeast;
import static dev.dione.contract.filter.SeatCase.only;
import static dev.dione.query.Query.from;
import static dev.dione.query.condition.Condition.none;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.query.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deletions by properties and conditions: what they delete, and what they tell of it. */
public interface DeleteByContract extends SeatCase {
  /** Deletions by properties and conditions delete what a search by them finds, and count it. */
  @Test
  default void deletionsByProperties() {
    onSeats(
        (db, seats) -> {
          List<Seat> left = new ArrayList<>(seats);
          assertThat(db.seats().remove("red", 3))
              .isEqualTo(only(left, x -> x.hall().equals("red") && atLeast(x, 3)).size())
              .isPositive();
          left.removeIf(x -> x.hall().equals("red") && atLeast(x, 3));
          assertThat(db.seats().search(none())).isEqualTo(left);
          db.seats().removeIds(List.of(left.get(0).id(), left.get(2).id(), 1_000L));
          db.seats().removeIds(List.of());
          left.remove(2);
          Seat taken = left.remove(1);
          left.remove(0);
          assertThat(db.seats().take(taken.id())).hasValue(taken);
          assertThat(db.seats().take(taken.id())).isEmpty();
          assertThat(db.seats().search(none())).isEqualTo(left);
        });
  }

  /** A condition alone, or beside a parameter; none would reach every row, and is refused. */
  @Test
  default void deletionsByConditions() {
    onSeats(
        (db, seats) -> {
          List<Seat> left = new ArrayList<>(seats);
          assertThat(db.seats().takeWhere(s -> s.price.isNull().or(s.note.eq("n1"))))
              .containsExactlyInAnyOrderElementsOf(
                  only(left, x -> x.price() == null || x.note().equals("n1")).stream()
                      .map(Seat::id)
                      .toList());
          left.removeIf(x -> x.price() == null || x.note().equals("n1"));
          Guest_ g = Guest_.table();
          Seat_ s = Seat_.table();
          Condition busy = from(g).where(g.seatId.eq(s.id)).isPresent();
          assertThat(db.seats().removeOf("red", busy))
              .isEqualTo(left.removeIf(x -> x.hall().equals("red") && x.id() < 7));
          assertThat(db.seats().removeOf("nowhere", none())).isFalse();
          assertThatThrownBy(() -> db.seats().takeWhere(x -> none()))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("All conditions of SeatDao.takeWhere vanished");
          assertThat(db.seats().search(none())).isEqualTo(left).isNotEmpty();
          assertThat(db.seats().takeWhere(SeatCase::inCommonOf))
              .containsExactlyInAnyOrderElementsOf(
                  only(left, x -> x.id() < 7).stream().map(Seat::id).toList());
          left.removeIf(x -> x.id() < 7);
          assertThat(db.seats().removeOf("red", none())).isTrue();
          left.removeIf(x -> x.hall().equals("red"));
          assertThat(db.seats().search(none())).isEqualTo(left);
        });
  }
}
