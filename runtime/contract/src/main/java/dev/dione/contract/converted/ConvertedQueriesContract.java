package dev.dione.contract.converted;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.update;
import static dev.dione.query.aggregate.Aggregates.max;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.Page;
import dev.dione.PageRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements compare and read values that a converter stores. */
public interface ConvertedQueriesContract extends ConvertedCase {
  /** Parameters, collections of them, results, keys of maps; order is that of what is stored. */
  @Test
  default void queries() {
    onShop(
        db -> {
          stock(db);
          ShopDao shop = db.shop();
          assertThat(shop.lines(new Money(Product.LARGE), Set.of(Color.GREEN, Color.RED)))
              .containsExactly(
                  new ShopDao.Line(new Sku("a"), new Money(10), new Money(1)),
                  new ShopDao.Line(new Sku("b"), new Money(20), null));
          assertThat(shop.dearest(new Sku("b"))).isEqualTo(new Money(Product.LARGE));
          assertThat(shop.dearest(new Sku("z"))).isNull();
          assertThat(shop.discounts())
              .containsExactly(
                  null, new Money(1), new Money(Product.LARGE), new Money(Product.LARGE + 2));
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
                      Color.BLUE, new Money(Product.LARGE),
                      Color.GREEN, new Money(10)));
          assertThat(shop.bySku().get(new Sku("b")))
              .map(Product::color)
              .containsExactly(Color.RED, Color.BLUE);
          assertThat(shop.discount(new Money(7), List.of(new Sku("a"), new Sku("b")))).isEqualTo(3);
          assertThat(shop.discount(null, List.of(new Sku("a")))).isEqualTo(1);
          assertThat(shop.discounts())
              .containsExactly(null, new Money(7), new Money(7), new Money(Product.LARGE + 2));
          assertThat(shop.drop(new Sku("b")))
              .containsExactlyInAnyOrder(new Money(20), new Money(Product.LARGE));
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
          assertThat(shop.like(Set.of(Color.RED), new Money(0), true))
              .containsExactly(Product.full());
          assertThat(shop.tagged(List.of("a", "b"), Product.full().home()))
              .containsExactly(Product.full());
          assertThat(shop.tagged(List.of("b", "a"), Product.full().home())).isEmpty();
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
            Money discount =
                i % 5 < 2 ? null : new Money(i % 4 == 0 ? Product.LARGE + i % 8 : i % 4);
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
                          p.priceNet
                              .lt(new Money(Product.LARGE))
                              .and(p.color.in(Color.GREEN, Color.RED)))
                      .select(p.sku, p.discount)
                      .into((sku, discount) -> sku.text() + discount)
                      .orderBy(p.priceNet.desc())
                      .list(db.d1()))
              .containsExactly("bnull", "aMoney[cents=1]");
          assertThat(from(p).where(p.flags.eq(Product.full().flags())).list(db.d1()))
              .containsExactly(Product.full());
          assertThat(from(p).aggregate(max(p.discount)).one(db.d1()))
              .isEqualTo(new Money(Product.LARGE + 2));
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
