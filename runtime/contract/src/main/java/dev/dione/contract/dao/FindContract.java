package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.PageRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Finding by comparisons. */
public interface FindContract extends DaoCase {
  private static List<Integer> numbers(List<Slot> slots) {
    return slots.stream().map(Slot::number).toList();
  }

  private static Slot slot(int number, String title) {
    return new Slot("h", number, LocalDate.of(2026, 5, number), number == 3 ? null : 10L, title);
  }

  /** Ranges, the first row, and what a null means. */
  @Test
  default void comparisons() {
    onFreshTables(
        db -> {
          db.slots().insert(List.of(slot(1, "a"), slot(2, "b"), slot(3, "c"), slot(4, "d")));
          assertThat(
                  numbers(db.slots().between(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 4))))
              .containsExactly(3, 2);
          assertThat(db.slots().last("h")).contains(slot(4, "d"));
          assertThat(db.slots().last("x")).isEmpty();
          assertThat(numbers(db.slots().otherPrice(10L))).containsExactly(3);
          assertThat(numbers(db.slots().otherPrice(null))).containsExactly(1, 2, 4);
        });
  }

  /** A collection of any size, and what is in none. */
  @Test
  default void collections() {
    onFreshTables(
        db -> {
          db.slots().insert(List.of(slot(1, "a"), slot(2, "b"), slot(3, "c")));
          List<Integer> many = IntStream.range(2, 5000).boxed().toList();
          assertThat(numbers(db.slots().numbered(many))).containsExactly(2, 3);
          assertThat(db.slots().numbered(List.of())).isEmpty();
          assertThat(numbers(db.slots().notPriced(Arrays.asList(10L, null)))).containsExactly(3);
          assertThat(numbers(db.slots().notPriced(List.of()))).containsExactly(1, 2, 3);
        });
  }

  /** Text is searched as it is: with its case, and with what LIKE would take for a pattern. */
  @Test
  default void texts() {
    onFreshTables(
        db -> {
          db.slots()
              .insert(
                  List.of(
                      slot(1, "50%"),
                      slot(2, "50% off"),
                      slot(3, "50\uDBFF\uDFFF"),
                      slot(4, "5_"),
                      slot(5, "a 50%"),
                      slot(6, "Ä50"),
                      slot(7, "ä50")));
          assertThat(numbers(db.slots().beginning("50"))).containsExactly(1, 2, 3);
          assertThat(numbers(db.slots().beginning("50%"))).containsExactly(1, 2);
          assertThat(numbers(db.slots().beginning("ä"))).containsExactly(7);
          assertThat(numbers(db.slots().beginning(""))).hasSize(7);
          assertThat(numbers(db.slots().holding("50%", PageRequest.first(2)).items()))
              .containsExactly(1, 2);
        });
  }
}
