package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.contract.ContractCase;
import dev.dione.error.D1IdMismatchException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Ids that are computed from the object. */
public interface ComputedIdContract extends DaoCase {
  /** The id is written, and compared when the row is read; computed columns are only written. */
  @Test
  default void computedIdsAreWritten() {
    onFreshTables(
        db -> {
          Performance performance = new Performance(LocalDate.of(2026, 5, 2), "Ann", 50);
          assertThat(db.performances().store(performance)).isTrue();
          assertThat(db.performances().store(performance)).isFalse();
          assertThat(db.performances().byKey("2026-05-02-ann")).contains(performance);
          assertThat(
                  ContractCase.readLong(
                      db.d1(), "SELECT month FROM performances WHERE performer = 'Ann'"))
              .isEqualTo(5);
          assertThat(db.performances().reprice("2026-05-02-ann", 60)).isEqualTo(60);
        });
  }

  /** A row with another id than its object computes is caught, with both ids. */
  @Test
  default void anotherIdIsCaught() {
    onFreshTables(
        db -> {
          ContractCase.run(
              db.d1(),
              "INSERT INTO performances VALUES ('scraper-17', '2026-05-02', 'Ann', 50, 5)");
          assertThatThrownBy(() -> db.performances().all())
              .isInstanceOfSatisfying(
                  D1IdMismatchException.class,
                  e -> {
                    assertThat(e.stored()).isEqualTo("scraper-17");
                    assertThat(e.computed()).isEqualTo("2026-05-02-ann");
                    assertThat(e)
                        .hasMessageContaining("PerformanceDao.all")
                        .hasMessageContaining("Row 1")
                        .hasMessageContaining("performance_id");
                  });
        });
  }

  /** With KEEP the row is read, and refused where it would be written under another id. */
  @Test
  default void keptRowsAreReadButNotWritten() {
    onFreshTables(
        db -> {
          ContractCase.run(db.d1(), "INSERT INTO old_performances VALUES ('17', 'Ann')");
          Performance.Legacy kept = db.performances().legacies().get(0);
          assertThat(kept.performer()).isEqualTo("Ann");
          assertThatThrownBy(() -> db.performances().storeLegacy(kept))
              .isInstanceOf(D1IdMismatchException.class)
              .hasMessageContaining("17")
              .hasMessageContaining("p-Ann");
          assertThatThrownBy(() -> db.performances().deleteLegacy(kept))
              .isInstanceOf(D1IdMismatchException.class);

          db.performances().storeLegacy(new Performance.Legacy("Bob"));
          db.performances().storeLegacy(db.performances().legacies().get(1));
          assertThat(db.performances().legacies()).hasSize(2);
        });
  }
}
