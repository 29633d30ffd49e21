package dev.dione.contract.converted;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import java.util.function.Consumer;

/** What the cases of converters stand on. */
interface ConvertedCase extends ContractCase {
  /** Runs a case on a database with fresh tables. */
  default void onShop(Consumer<ShopDb> test) {
    try (D1 d1 = open()) {
      ShopDb db = ShopDb_.open(d1);
      db.createTables();
      test.accept(db);
    }
  }
}
