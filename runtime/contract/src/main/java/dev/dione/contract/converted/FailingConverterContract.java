package dev.dione.contract.converted;

import static dev.dione.query.Query.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1ValueException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A converter that fails tells where, and nothing is sent or read by halves. */
public interface FailingConverterContract extends ConvertedCase {
  /** What no converter stores. */
  Money DEBT = new Money(-5);

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(D1ValueException.class)
        .hasMessage(message)
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }

  /** Of an entity it tells the property, the entity and its place among the others. */
  @Test
  default void ofEntities() {
    onShop(
        db -> {
          Product sound = Product.plain("a", Color.RED, 1);
          Product broken = sound.discounted(DEBT);
          refuses(
              () -> db.shop().save(List.of(sound, broken)),
              "Product.discount of "
                  + broken
                  + " (entity 2 of 2): InCents cannot store Money[cents=-5] (ArithmeticException):"
                  + " debts are not stored");
          refuses(
              () -> db.shop().update(Product.plain("b", Color.RED, -5)),
              "Product.price.net of "
                  + Product.plain("b", Color.RED, -5)
                  + ": InCents cannot store Money[cents=-5] (ArithmeticException): debts are not"
                  + " stored");
          assertThatThrownBy(() -> db.shop().save(List.of(sound.discounted(Money.LOST))))
              .isInstanceOf(D1ValueException.class)
              .hasMessage(
                  "Product.discount: InCents stores null for Money[cents=404], which no converter"
                      + " may");
          assertThat(db.shop().bySku()).isEmpty();
        });
  }

  /** Of a parameter, a patch or a column in a query it tells which. */
  @Test
  default void ofParameters() {
    onShop(
        db -> {
          String why =
              "InCents cannot store Money[cents=-5] (ArithmeticException): debts are not stored";
          refuses(() -> db.shop().lines(DEBT, Set.of()), "parameter most of ShopDao.lines: " + why);
          refuses(
              () -> db.shop().like(Set.of(), DEBT, true),
              "parameter least of ShopDao.like: " + why);
          refuses(
              () -> Product_.Patch.of(new Sku("a"), Color.RED).priceNet(DEBT),
              "Product.price.net: " + why);
          Product_ p = Product_.table();
          refuses(
              () -> from(p).where(p.discount.in(new Money(1), DEBT)).list(db.d1()),
              "Product.discount: " + why);
        });
  }

  /** Of a row it tells method, row, column and what stands there. */
  @Test
  default void ofRows() {
    onShop(
        db -> {
          db.shop()
              .save(List.of(Product.plain("a", Color.RED, 1), Product.plain("b", Color.RED, 2)));
          set(db, "price_net = -7 WHERE sku = 'b'");
          unreadable(
              () -> db.shop().lines(new Money(9), Set.of(Color.RED)),
              "ShopDao.lines: Row 1: column net is -7, which InCents cannot read"
                  + " (ArithmeticException): debts are not read",
              ArithmeticException.class);
          set(db, "price_net = 404 WHERE sku = 'b'");
          assertThatThrownBy(() -> db.shop().dearest(new Sku("b")))
              .isInstanceOf(D1MappingException.class)
              .hasMessageContaining(
                  "is 404, for which InCents returns null, which no converter may");
          set(db, "price_net = 2, color = 9 WHERE sku = 'b'");
          unreadable(
              () -> db.shop().bySku(),
              "ShopDao.bySku: Row 2: column color is 9, which ByNumber cannot read"
                  + " (IllegalArgumentException): no color has the number 9",
              IllegalArgumentException.class);
        });
  }

  private static void unreadable(
      ThrowingCallable call, String message, Class<? extends Throwable> cause) {
    assertThatThrownBy(call)
        .isInstanceOf(D1MappingException.class)
        .isInstanceOf(D1Exception.class)
        .hasMessage(message)
        .hasRootCauseInstanceOf(cause);
  }

  private static void set(ShopDb db, String change) {
    db.d1().run(new Statement("UPDATE product SET " + change, List.of(), null));
  }
}
