package dev.dione.contract.dao;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.time.LocalDate;
import java.util.Locale;

/** An id that is computed, never stored on the object. */
@Entity(table = "performances")
record Performance(LocalDate day, String performer, int price) {
  @Id
  @Column(name = "performance_id")
  String key() {
    return day + "-" + performer.toLowerCase(Locale.ROOT);
  }

  /** A column that is written from a method, and ignored on read. */
  @Column
  int month() {
    return day.getMonthValue();
  }

  /** The same table, read in spite of other ids. */
  @Entity(table = "old_performances")
  record Legacy(String performer) {
    @Id(onMismatch = Id.Mismatch.KEEP)
    @Column(name = "id")
    String key() {
      return "p-" + performer;
    }
  }
}
