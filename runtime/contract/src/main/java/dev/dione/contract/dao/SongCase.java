package dev.dione.contract.dao;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import java.util.function.Consumer;

/** What the cases of songs stand on. */
interface SongCase extends ContractCase {
  /** Runs a case on a database with fresh tables. */
  default void onSongs(Consumer<SongDb> test) {
    try (D1 d1 = open()) {
      SongDb db = SongDb_.open(d1);
      db.createTables();
      test.accept(db);
    }
  }
}
