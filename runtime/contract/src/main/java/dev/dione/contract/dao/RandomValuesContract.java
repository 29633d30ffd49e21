package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that nobody thought of: random ones of every type come back as they went. */
public interface RandomValuesContract extends DaoCase {
  /** Two hundred rows, the same ones on every run and every transport. */
  @Test
  default void randomValuesComeBack() {
    RandomRows random = new RandomRows(20261120);
    List<Everything> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(random.next("r%03d".formatted(i)));
    }
    onFreshTables(
        db -> {
          db.types().storeAll(rows);
          assertThat(db.types().all()).usingRecursiveComparison().isEqualTo(rows);
          Everything some = rows.get(17);
          assertThat(db.types().find(some.id())).get().usingRecursiveComparison().isEqualTo(some);
          if (some.large() != null) {
            assertThat(db.types().withLarge(some.large())).contains(some.id());
          }
        });
  }
}
