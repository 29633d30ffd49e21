package dev.dione.contract.writes;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import java.util.function.Consumer;

/** What the cases of writes stand on. */
interface WritesCase extends ContractCase {
  /** Runs a case on a database with fresh tables. */
  default void onFreshWrites(Consumer<WritesDb> test) {
    try (D1 d1 = open()) {
      WritesDb db = WritesDb_.open(d1);
      db.createTables();
      test.accept(db);
    }
  }
}
