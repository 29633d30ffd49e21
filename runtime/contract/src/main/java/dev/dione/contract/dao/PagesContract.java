package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.error.D1CursorException;
import dev.dione.error.D1MappingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages and streams: each row once, in order, with many nulls and ties. */
public interface PagesContract extends DaoCase {
  private static List<Slot> slots() {
    Random random = new Random(4);
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      slots.add(
          new Slot(
              "h" + random.nextInt(3),
              i,
              random.nextInt(5) < 2 ? null : LocalDate.of(2026, 5, 1 + random.nextInt(3)),
              random.nextInt(5) < 2 ? null : (1L << 60) + random.nextInt(3),
              "t" + random.nextInt(4)));
    }
    return slots;
  }

  private static List<Slot> read(int size, Function<PageRequest, Page<Slot>> pages) {
    List<Slot> read = new ArrayList<>();
    @Nullable PageRequest next = PageRequest.first(size);
    while (next != null) {
      Page<Slot> page = pages.apply(next);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      assertThat(page.hasNext()).isEqualTo(page.next() != null);
      read.addAll(page.items());
      String cursor = page.next();
      next = cursor == null ? null : PageRequest.after(cursor, size);
    }
    return read;
  }

  private static <T extends Comparable<T>> Comparator<Slot> by(
      Function<Slot, @Nullable T> property) {
    return Comparator.comparing(property, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private static Stream<Slot> sorted(Comparator<Slot> order) {
    return slots().stream().sorted(order);
  }

  /** Mixed directions over nullable columns, with a composite id as the last resort. */
  @Test
  default void pagesDeliverEachRowOnce() {
    onFreshTables(
        db -> {
          db.slots().insert(slots());
          Comparator<Slot> id = by(Slot::hall).thenComparing(by(Slot::number));
          List<Slot> newest =
              sorted(by(Slot::day).reversed().thenComparing(by(Slot::price)).thenComparing(id))
                  .toList();
          assertThat(read(7, db.slots()::newest)).isEqualTo(newest);
          assertThat(read(60, db.slots()::newest)).isEqualTo(newest);
          List<Slot> dearest =
              sorted(by(Slot::price).reversed().thenComparing(by(Slot::day)).thenComparing(id))
                  .filter(slot -> slot.hall().compareTo("h1") >= 0)
                  .toList();
          assertThat(read(1, page -> db.slots().dearest("h1", page))).isEqualTo(dearest);
          assertThat(read(8, db.slots()::titled))
              .isEqualTo(sorted(by(Slot::title).thenComparing(id)).toList());
        });
  }

  /** No row, no page more. */
  @Test
  default void theLastPageHasNoNext() {
    onFreshTables(
        db -> {
          assertThat(db.slots().newest(PageRequest.first(5)))
              .isEqualTo(new Page<>(List.of(), null));
          db.slots().insert(slots().subList(0, 5));
          assertThat(db.slots().newest(PageRequest.first(5)).hasNext()).isFalse();
          assertThat(db.slots().newest(PageRequest.first(4)).hasNext()).isTrue();
        });
  }

  /**
   * A stream reads the pages behind it; what it is ordered by may be of any type, and the unique
   * columns go the way of the last one.
   */
  @Test
  default void streamsReadPages() {
    onFreshTables(
        db -> {
          db.slots().insert(slots());
          try (Stream<SlotDao.Quarter> quarters = db.slots().quarters()) {
            assertThat(quarters.map(SlotDao.Quarter::number).toList())
                .isEqualTo(
                    sorted(
                            by(Slot::price)
                                .thenComparing(by(Slot::title).reversed())
                                .thenComparing(by(Slot::hall).reversed())
                                .thenComparing(by(Slot::number).reversed()))
                        .map(Slot::number)
                        .toList());
          }
        });
  }

  /** A join that repeats rows would lose some between two pages: an error tells. */
  @Test
  default void rowsThatComeTwiceAreAnError() {
    onFreshTables(
        db -> {
          db.slots().insert(slots());
          try (Stream<Slot> repeated = db.slots().repeated()) {
            assertThatThrownBy(repeated::count)
                .isInstanceOf(D1MappingException.class)
                .hasMessageContaining("SlotDao.repeated: Rows 1 and 2 stand at the same place");
          }
        });
  }

  /** A cursor serves its own query. */
  @Test
  default void otherCursorsAreRefused() {
    onFreshTables(
        db -> {
          db.slots().insert(slots());
          String cursor = db.slots().newest(PageRequest.first(3)).next();
          assertThat(cursor).matches("[A-Za-z0-9_-]+");
          assertThatThrownBy(() -> db.slots().titled(PageRequest.after(cursor, 3)))
              .isInstanceOf(D1CursorException.class)
              .hasMessageContaining("SlotDao.titled: The cursor")
              .hasMessageContaining("belongs to another query");
          assertThatThrownBy(() -> db.slots().newest(PageRequest.after("x" + cursor, 3)))
              .isInstanceOf(D1CursorException.class)
              .hasMessageContaining("is no cursor that this version of Dione gave out");
        });
  }
}
