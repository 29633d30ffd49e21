package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that nobody thought of: random ones of every type come back as they went. */
public interface RandomValuesContract extends DaoCase {
  /** Two hundred rows, the same ones on every run and every transport. */
  @Test
  default void randomValuesComeBack() {
    try (D1 d1 = open()) {
      holdFor(d1, 20261120, 200);
    }
  }

  /**
   * Writes rows into an empty database and reads them.
   *
   * @param seed what the values are made from
   */
  static void holdFor(D1 d1, long seed, int count) {
    RandomRows random = new RandomRows(seed);
    List<Everything> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(random.next("r%03d".formatted(i)));
    }
    ContractDb db = ContractDb_.open(d1);
    db.createTables();
    db.types().storeAll(rows);
    assertThat(db.types().all()).usingRecursiveComparison().isEqualTo(rows);
    Everything some = rows.get(count / 2);
    assertThat(db.types().find(some.id())).get().usingRecursiveComparison().isEqualTo(some);
    if (some.large() != null) {
      assertThat(db.types().withLarge(some.large())).contains(some.id());
    }
  }
}
