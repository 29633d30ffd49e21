package dev.dione.contract.converted;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.update;
import static dev.dione.query.aggregate.Aggregates.max;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.BulkResult;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Statement;
import java.net.URI;
import java.time.Year;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that a converter stores, wherever a value can be. */
public interface ConvertedContract extends ConvertedCase {
  /** Beyond what a JSON number holds. */
  long LARGE = (1L << 53) + 1;

  private static Product full() {
    BitSet flags = new BitSet();
    flags.set(3);
    flags.set(77);
    Product.Price price = new Product.Price(new Money(LARGE), new Money(19));
    return new Product(
        new Sku("full"),
        Color.RED,
        price,
        new Money(LARGE + 2),
        new Money(1),
        URI.create("https://example.org/a?b=ü"),
        List.of("a", "b"),
        true,
        Year.of(1999),
        flags);
  }

  /** Everything is read as it was written, and stored as the converter says. */
  @Test
  default void readsWhatItWrote() {
    onShop(
        db -> {
          Product plain = Product.plain("plain", Color.GREEN, 5);
          db.shop().save(List.of(full(), plain));

          assertThat(db.shop().byId(new Sku("full"), Color.RED)).contains(full());
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
                  Long.toString(LARGE),
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
          db.shop().save(List.of(full()));
          Product_.Patch patch =
              Product_.Patch.of(new Sku("full"), Color.RED)
                  .priceTax(new Money(LARGE))
                  .home(null)
                  .active(false)
                  .since(Year.of(2001));
          assertThat(db.shop().patch(patch)).isTrue();

          Product patched = db.shop().byId(new Sku("full"), Color.RED).orElseThrow();
          assertThat(patched.price())
              .isEqualTo(new Product.Price(new Money(LARGE), new Money(LARGE)));
          assertThat(patched.home()).isNull();
          assertThat(patched.active()).isFalse();
          assertThat(patched.since()).isEqualTo(Year.of(2001));
          assertThat(patched.flags()).isEqualTo(full().flags());
        });
  }

  private static void stock(ShopDb db) {
    db.shop()
        .save(
            List.of(
                Product.plain("a", Color.GREEN, 10).discounted(new Money(1)),
                Product.plain("b", Color.RED, 20),
                Product.plain("b", Color.BLUE, LARGE).discounted(new Money(LARGE)),
                full()));
  }

  /** Parameters, collections of them, results, keys of maps; order is that of what is stored. */
  @Test
  default void queries() {
    onShop(
        db -> {
          stock(db);
          ShopDao shop = db.shop();
          assertThat(shop.lines(new Money(LARGE), Set.of(Color.GREEN, Color.RED)))
              .containsExactly(
                  new ShopDao.Line(new Sku("a"), new Money(10), new Money(1)),
                  new ShopDao.Line(new Sku("b"), new Money(20), null));
          assertThat(shop.dearest(new Sku("b"))).isEqualTo(new Money(LARGE));
          assertThat(shop.dearest(new Sku("z"))).isNull();
          assertThat(shop.discounts())
              .containsExactly(null, new Money(1), new Money(LARGE), new Money(LARGE + 2));
          URI home = URI.create("https://example.org/a?b=ü");
          assertThat(shop.homesBut(URI.create("x:y"))).containsExactly(home);
          assertThat(shop.homesBut(home)).isEmpty();
          assertThat(shop.homes(List.of(home, URI.create("x:y")))).containsExactly(home);
          assertThat(shop.sameTags(List.of("a", "b"))).containsExactly(List.of("a", "b"));
          assertThat(shop.sameTags(List.of("b"))).isEmpty();
          assertThat(shop.cheapest())
              .containsExactlyInAnyOrderEntriesOf(
                  Map.of(
                      Color.RED, new Money(20),
                      Color.BLUE, new Money(LARGE),
                      Color.GREEN, new Money(10)));
          assertThat(shop.bySku().get(new Sku("b")))
              .map(Product::color)
              .containsExactly(Color.RED, Color.BLUE);
          assertThat(shop.discount(new Money(7), List.of(new Sku("a"), new Sku("b")))).isEqualTo(3);
          assertThat(shop.discount(null, List.of(new Sku("a")))).isEqualTo(1);
          assertThat(shop.discounts())
              .containsExactly(null, new Money(7), new Money(7), new Money(LARGE + 2));
          assertThat(shop.drop(new Sku("b")))
              .containsExactlyInAnyOrder(new Money(20), new Money(LARGE));
        });
  }

  /** A finder takes the form of its property. */
  @Test
  default void finders() {
    onShop(
        db -> {
          stock(db);
          ShopDao shop = db.shop();
          assertThat(shop.like(Set.of(Color.BLUE, Color.GREEN), new Money(10), false))
              .map(Product::sku)
              .containsExactly(new Sku("a"), new Sku("b"));
          assertThat(shop.like(Set.of(Color.RED), new Money(0), true)).containsExactly(full());
          assertThat(shop.tagged(List.of("a", "b"), full().home())).containsExactly(full());
          assertThat(shop.tagged(List.of("b", "a"), full().home())).isEmpty();
          assertThat(shop.tagged(null, null)).hasSize(3);
        });
  }

  /** A cursor over converted columns delivers each row once, with nulls and ties among them. */
  @Test
  default void pages() {
    onShop(
        db -> {
          List<Product> products = new ArrayList<>();
          for (int i = 0; i < 30; i++) {
            Color color = Color.values()[i % 3];
            Money discount = i % 5 < 2 ? null : new Money(i % 4 == 0 ? LARGE + i % 8 : i % 4);
            products.add(Product.plain("s" + i, color, i).discounted(discount));
          }
          db.shop().save(products);
          List<Product> read = new ArrayList<>();
          PageRequest request = PageRequest.first(4);
          for (Page<Product> page = db.shop().page(request); ; page = db.shop().page(request)) {
            read.addAll(page.items());
            if (!page.hasNext()) {
              break;
            }
            request = PageRequest.after(page.next(), 4);
          }
          assertThat(read).containsExactlyInAnyOrderElementsOf(products);
          Comparator<Product> order =
              Comparator.comparing(
                  p -> p.discount() == null ? -1 : p.discount().cents(), Comparator.reverseOrder());
          assertThat(read).isSortedAccordingTo(order);
          try (Stream<Product> all = db.shop().all()) {
            assertThat(all.toList()).containsExactlyInAnyOrderElementsOf(products);
          }
        });
  }

  /** Children of a converted key, and an id that Dione makes. */
  @Test
  default void relationsAndMadeIds() {
    onShop(
        db -> {
          stock(db);
          Ticket one = db.shop().sell(Ticket.of("b", 1));
          Ticket two = db.shop().sell(Ticket.of("b", 2));
          assertThat(one.getKey()).isNotNull().isNotEqualTo(two.getKey());

          List<ShopDao.WithTickets> rows = db.shop().withTickets();
          assertThat(rows)
              .map(ShopDao.WithTickets::sku)
              .containsExactly(new Sku("a"), new Sku("b"), new Sku("full"));
          assertThat(rows.get(1).sold())
              .containsExactly(
                  new ShopDao.Sold(one.getKey(), new Sku("b"), 1),
                  new ShopDao.Sold(two.getKey(), new Sku("b"), 2));
          assertThat(rows.get(1).keys()).containsExactlyInAnyOrder(one.getKey(), two.getKey());
          assertThat(rows.get(0).sold()).isEmpty();
        });
  }

  /** The columns of a query compare with the Java type. */
  @Test
  default void builtQueries() {
    onShop(
        db -> {
          stock(db);
          Product_ p = Product_.table();
          assertThat(
                  from(p)
                      .where(
                          p.priceNet.lt(new Money(LARGE)).and(p.color.in(Color.GREEN, Color.RED)))
                      .select(p.sku, p.discount)
                      .into((sku, discount) -> sku.text() + discount)
                      .orderBy(p.priceNet.desc())
                      .list(db.d1()))
              .containsExactly("bnull", "aMoney[cents=1]");
          assertThat(from(p).where(p.flags.eq(full().flags())).list(db.d1()))
              .containsExactly(full());
          assertThat(from(p).aggregate(max(p.discount)).one(db.d1()))
              .isEqualTo(new Money(LARGE + 2));
          assertThat(
                  update(p)
                      .set(p.discount.to(new Money(3)), p.home.to(URI.create("x:y")))
                      .where(p.sku.eq(new Sku("b")))
                      .run(db.d1()))
              .isEqualTo(2);
          insertInto(p).entity(Product.plain("new", Color.RED, 1)).run(db.d1());
          List<Sku> read = new ArrayList<>();
          PageRequest request = PageRequest.first(2);
          var ordered = from(p).orderBy(p.discount.desc());
          for (Page<Product> page = ordered.page(db.d1(), request); ; ) {
            page.items().forEach(row -> read.add(row.sku()));
            if (!page.hasNext()) {
              break;
            }
            page = ordered.page(db.d1(), PageRequest.after(page.next(), 2));
          }
          assertThat(read)
              .containsExactly(
                  new Sku("full"), new Sku("b"), new Sku("b"), new Sku("a"), new Sku("new"));
        });
  }
}
