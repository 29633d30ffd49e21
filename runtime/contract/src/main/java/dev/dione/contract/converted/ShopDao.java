package dev.dione.contract.converted;

import dev.dione.BulkResult;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Relation;
import dev.dione.annotations.Returning;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements with converted values at every place. */
@SuppressWarnings({"dione:full-scan: the table is small", "dione:sort: the table is small"})
@Dao
interface ShopDao {
  @Upsert
  BulkResult save(Collection<Product> products);

  @Update
  boolean update(Product product);

  @Update
  boolean patch(Product_.Patch patch);

  @Delete
  long remove(Collection<Product> products);

  @Delete(entity = Product.class)
  long removeBy(Sku sku, Collection<Color> color);

  @Upsert
  @Returning("discount")
  Optional<Money> discountOf(Product product);

  @Insert
  Ticket sell(Ticket ticket);

  @Find
  Optional<Product> byId(Sku sku, Color color);

  @Find
  @OrderBy("sku")
  List<Product> like(
      Collection<Color> color,
      @Compare(value = Comparison.GE, property = "price.net") Money least,
      boolean active);

  @Find
  List<Product> tagged(@Nullable List<String> tags, @Nullable URI home);

  @Find
  @OrderBy({"discount desc", "color"})
  Page<Product> page(PageRequest page);

  @Find
  @OrderBy(value = "discount", pageSize = 3)
  Stream<Product> all();

  @Query(
      "SELECT sku, price_net AS net, discount AS off FROM product WHERE price_net < :most AND color IN"
          + " (:colors) ORDER BY net")
  List<Line> lines(Money most, Set<Color> colors);

  @Query("SELECT max(price_net) FROM product WHERE sku = :sku")
  @Nullable Money dearest(Sku sku);

  @Query("SELECT discount FROM product ORDER BY discount")
  List<@Nullable Money> discounts();

  @Query("SELECT DISTINCT home FROM product WHERE home <> :home")
  @Converted(Others.Link.class)
  List<URI> homesBut(@Converted(Others.Link.class) URI home);

  @Query("SELECT DISTINCT home FROM product WHERE home IN (:homes) ORDER BY home")
  @Converted(Others.Link.class)
  List<URI> homes(@Converted(Others.Link.class) Collection<URI> homes);

  @Query("SELECT tags FROM product WHERE tags = :tags")
  @Converted(Others.Tags.class)
  List<List<String>> sameTags(@Converted(Others.Tags.class) List<String> tags);

  @Query("SELECT color, min(price_net) FROM product GROUP BY color")
  Map<Color, Money> cheapest();

  @Query("SELECT * FROM product ORDER BY color")
  @MapKey("sku")
  Map<Sku, List<Product>> bySku();

  @Query("UPDATE product SET discount = :discount WHERE sku IN (:skus)")
  long discount(@Nullable Money discount, Collection<Sku> skus);

  @Query("DELETE FROM product WHERE sku = :sku RETURNING price_net")
  List<Money> drop(Sku sku);

  @Query("SELECT DISTINCT sku FROM product ORDER BY sku")
  List<WithTickets> withTickets();

  /** A projection. */
  record Line(Sku sku, Money net, @Nullable Money off) {}

  /** Children by a converted key. */
  record WithTickets(
      Sku sku,
      @Relation(value = "sku", entity = Ticket.class) @OrderBy("seats") List<Sold> sold,
      @Relation(value = "sku", entity = Ticket.class, column = "key") Set<Ticket.Key> keys) {}

  /** A ticket. */
  record Sold(Ticket.Key key, Sku sku, long seats) {}
}
