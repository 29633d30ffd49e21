package dev.dione.contract.converted;

import dev.dione.annotations.Column;
import dev.dione.annotations.Column.Policy;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.net.URI;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converted columns of every kind, two of which are the id. */
@Entity(patch = true)
record Product(
    @Id Sku sku,
    @Id Color color,
    @Embedded(prefix = "price_") Price price,
    @Nullable Money discount,
    @Column(onUpsert = Policy.INSERT_ONLY) Money first,
    @Nullable @Converted(Others.Link.class) URI home,
    @Nullable @Converted(Others.Tags.class) List<String> tags,
    @Converted(Others.YesNo.class) boolean active,
    @Converted(Others.Beginning.class) @Column(time = Column.Time.SQLITE) Year since,
    @Nullable @Converted(Others.Bits.class) BitSet flags) {

  /** An embedded object. */
  record Price(Money net, @Nullable Money tax) {}

  /** Beyond what a JSON number holds. */
  static final long LARGE = (1L << 53) + 1;

  /** A product in which nothing is null. */
  static Product full() {
    BitSet flags = new BitSet();
    flags.set(3);
    flags.set(77);
    Price price = new Price(new Money(LARGE), new Money(19));
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

  /** A product in which all that may be null is null. */
  static Product plain(String sku, Color color, long cents) {
    Money net = new Money(cents);
    return new Product(
        new Sku(sku),
        color,
        new Price(net, null),
        null,
        net,
        null,
        null,
        false,
        Year.of(2026),
        null);
  }

  Product discounted(@Nullable Money by) {
    return new Product(sku, color, price, by, first, home, tags, active, since, flags);
  }
}
