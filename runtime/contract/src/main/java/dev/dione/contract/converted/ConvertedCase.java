package dev.dione.contract.converted;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import java.util.List;
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

  /** Four products, one of which has all that may be null. */
  default void stock(ShopDb db) {
    db.shop()
        .save(
            List.of(
                Product.plain("a", Color.GREEN, 10).discounted(new Money(1)),
                Product.plain("b", Color.RED, 20),
                Product.plain("b", Color.BLUE, Product.LARGE).discounted(new Money(Product.LARGE)),
                Product.full()));
  }
}
