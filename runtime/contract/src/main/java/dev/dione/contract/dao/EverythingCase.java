package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the cases of every type stand on. */
interface EverythingCase extends DaoCase {
  /** Stores a row, and reads it again. */
  default void comesBack(Everything row) {
    onFreshTables(
        db -> {
          db.types().store(row);
          assertThat(db.types().find(row.id())).get().usingRecursiveComparison().isEqualTo(row);
          assertThat(db.types().all()).usingRecursiveComparison().isEqualTo(List.of(row));
        });
  }

  /** Stores a row, and reads one of its values again. */
  default <T> void comesBackAs(Everything row, Function<Everything, T> value, T wanted) {
    onFreshTables(
        db -> {
          db.types().store(row);
          assertThat(db.types().find(row.id()).map(value)).isEqualTo(Optional.of(wanted));
        });
  }
}
