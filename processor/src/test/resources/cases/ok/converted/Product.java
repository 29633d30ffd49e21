package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.net.URI;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(patch = true)
@Index(columns = "price_net")
public record Product(
    @Id Sku sku,
    @Id @Column(name = "region") Color color,
    @Embedded(prefix = "price_") Price price,
    @Nullable @Embedded(prefix = "old_") Price old,
    @Nullable Money discount,
    @Column(onUpsert = Column.Policy.INSERT_ONLY) Money first,
    @Converted(Links.Link.class) URI home,
    @Nullable @Converted(Links.Tags.class) List<String> tags,
    @Converted(Links.YesNo.class) boolean active,
    @Converted(Links.Beginning.class) @Column(time = Column.Time.SQLITE) Year since,
    @Nullable @Converted(Links.Bits.class) BitSet flags) {
  /** What is written for searches. */
  @Column
  public Money gross() {
    return new Money(price.net().cents() * 2);
  }
}
