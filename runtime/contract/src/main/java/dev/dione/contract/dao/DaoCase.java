package dev.dione.contract.dao;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import java.util.function.Consumer;

/** What the cases of generated DAOs stand on. */
interface DaoCase extends ContractCase {
  /** Runs a case on a database with fresh tables. */
  default void onFreshTables(Consumer<ContractDb> test) {
    try (D1 d1 = open()) {
      ContractDb db = ContractDb_.open(d1);
      db.createTables();
      test.accept(db);
    }
  }
}
