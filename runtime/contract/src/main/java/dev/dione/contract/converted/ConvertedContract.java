package dev.dione.contract.converted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.BulkResult;
import dev.dione.Statement;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values that a converter stores are written and read as part of entities. */
public interface ConvertedContract extends ConvertedCase {
  /** Everything is read as it was written, and stored as the converter says. */
  @Test
  default void readsWhatItWrote() {
    onShop(
        db -> {
          Product plain = Product.plain("plain", Color.GREEN, 5);
          db.shop().save(List.of(Product.full(), plain));

          assertThat(db.shop().byId(new Sku("full"), Color.RED)).contains(Product.full());
          assertThat(db.shop().byId(new Sku("plain"), Color.GREEN)).contains(plain);
          assertThat(db.shop().byId(new Sku("plain"), Color.RED)).isEmpty();
          List<List<Object>> stored = new ArrayList<>();
          String columns =
              "sku, color, typeof(color), CAST(price_net AS TEXT), typeof(price_net), home, tags,"
                  + " active, since, hex(flags), typeof(flags), typeof(discount)";
          db.d1()
              .run(
                  new Statement(
                      "SELECT " + columns + " FROM product ORDER BY sku", List.of(), null))
              .rows()
              .forEach(row -> stored.add(row));
          assertThat(stored.get(0).stream().map(String::valueOf))
              .containsExactly(
                  "full",
                  "1",
                  "integer",
                  Long.toString(Product.LARGE),
                  "integer",
                  "https://example.org/a?b=ü",
                  "a|b",
                  "YES",
                  "1999-01-01 00:00:00",
                  "08000000000000000020",
                  "blob",
                  "integer");
          assertThat(stored.get(1).subList(5, 7)).containsOnlyNulls();
          assertThat(stored.get(1).get(11)).isEqualTo("null");
        });
  }

  /** Upserts fold by a converted id, keep what a null leaves, and write nothing twice. */
  @Test
  default void upsertsUpdatesAndDeletes() {
    onShop(
        db -> {
          Product first = Product.plain("a", Color.RED, 1).discounted(new Money(9));
          Product again = Product.plain("a", Color.RED, 2);
          BulkResult saved =
              db.shop().save(List.of(first, again, Product.plain("a", Color.BLUE, 3)));
          assertThat(saved.written()).isEqualTo(2);
          assertThat(saved.merged()).isEqualTo(1);
          Product kept = db.shop().byId(new Sku("a"), Color.RED).orElseThrow();
          assertThat(kept.discount()).isEqualTo(new Money(9));
          assertThat(kept.price().net()).isEqualTo(new Money(2));
          assertThat(kept.first()).isEqualTo(new Money(1));

          assertThat(db.shop().save(List.of(again)).written()).isZero();
          assertThat(db.shop().discountOf(again)).contains(new Money(9));
          assertThat(db.shop().update(again)).isTrue();
          assertThat(db.shop().discountOf(again)).isEmpty();
          assertThat(db.shop().remove(List.of(again))).isEqualTo(1);
          assertThat(db.shop().bySku()).containsOnlyKeys(new Sku("a"));
          assertThat(db.shop().bySku().get(new Sku("a")))
              .map(Product::color)
              .containsOnly(Color.BLUE);
          assertThat(db.shop().removeBy(new Sku("a"), Set.of(Color.RED))).isZero();
          assertThat(db.shop().removeBy(new Sku("a"), Set.of(Color.BLUE))).isEqualTo(1);
        });
  }

  /** A patch writes a converted value, and a null. */
  @Test
  default void patches() {
    onShop(
        db -> {
          db.shop().save(List.of(Product.full()));
          Product_.Patch patch =
              Product_.Patch.of(new Sku("full"), Color.RED)
                  .priceTax(new Money(Product.LARGE))
                  .home(null)
                  .active(false)
                  .since(Year.of(2001));
          assertThat(db.shop().patch(patch)).isTrue();

          Product patched = db.shop().byId(new Sku("full"), Color.RED).orElseThrow();
          assertThat(patched.price())
              .isEqualTo(new Product.Price(new Money(Product.LARGE), new Money(Product.LARGE)));
          assertThat(patched.home()).isNull();
          assertThat(patched.active()).isFalse();
          assertThat(patched.since()).isEqualTo(Year.of(2001));
          assertThat(patched.flags()).isEqualTo(Product.full().flags());
        });
  }
}
