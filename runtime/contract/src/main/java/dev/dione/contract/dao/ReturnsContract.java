package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.dione.error.D1MappingException;
import dev.dione.error.D1UniqueException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What methods return besides one row and lists. */
public interface ReturnsContract extends DaoCase {
  private static Slot slot(String hall, int number, @Nullable Long price, String title) {
    return new Slot(hall, number, null, price, title);
  }

  /** A map has the order of the rows, every digit, and nulls for values. */
  @Test
  default void mapsOfValues() {
    onFreshTables(
        db -> {
          db.slots()
              .insert(
                  List.of(
                      slot("b", 1, Long.MAX_VALUE - 1, "x"),
                      slot("b", 2, 1L, "y"),
                      slot("a", 3, null, "y")));
          assertThat(db.slots().takings())
              .containsExactly(entry("a", null), entry("b", Long.MAX_VALUE));
          assertThat(db.slots().numbers().toString()).isEqualTo("{y=[2, 3], x=[1]}");
        });
  }

  /** Objects are found by a column; a key that comes twice is an error, unless values are lists. */
  @Test
  default void mapsOfObjects() {
    onFreshTables(
        db -> {
          Slot first = slot("a", 1, 9_007_199_254_740_993L, "x");
          Slot second = slot("a", 2, 9_007_199_254_740_993L, "y");
          db.slots().insert(List.of(first, second));
          assertThat(db.slots().byTitle()).containsOnlyKeys("x", "y").containsEntry("y", second);
          assertThat(db.slots().byPrice("a"))
              .containsOnlyKeys(9_007_199_254_740_993L)
              .containsEntry(9_007_199_254_740_993L, List.of(first, second));

          db.slots().insert(List.of(slot("a", 3, null, "x")));
          assertThatThrownBy(() -> db.slots().byTitle())
              .isInstanceOf(D1MappingException.class)
              .hasMessage(
                  "SlotDao.byTitle found the key 'x' in two rows where one for each is promised;"
                      + " return a Map of Lists");
          assertThatThrownBy(() -> db.slots().byPrice("a"))
              .isInstanceOf(D1MappingException.class)
              .hasMessageContaining("SlotDao.byPrice: Row 3: column price is NULL");
        });
  }

  /** A future brings the same result, or the same failure. */
  @Test
  default void futures() {
    onFreshTables(
        db -> {
          Slot slot = slot("a", 1, 5L, "x");
          assertThat(db.slots().insertLater(slot).join()).isEqualTo(1);
          assertThat(db.slots().findLater("a", 1).join()).contains(slot);
          assertThat(db.slots().findLater("a", 2).join()).isEmpty();
          assertThatThrownBy(() -> db.slots().insertLater(slot).join())
              .hasCauseInstanceOf(D1UniqueException.class);
        });
  }
}
