package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
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
import org.jspecify.annotations.Nullable;

@SuppressWarnings({"dione:full-scan: small", "dione:sort: small"})
@Dao
public interface ProductDao {
  @Upsert
  void save(Collection<Product> products);

  @Update
  boolean change(Product_.Patch patch);

  @Delete
  boolean remove(Product product);

  @Delete(entity = Product.class)
  long removeBy(Collection<Color> color, Money first);

  @Insert
  Ticket sell(Ticket ticket);

  @Upsert
  @Returning("price_net")
  Money saved(Product product);

  @Find
  Optional<Product> byId(Sku sku, Color color);

  @Find
  @OrderBy({"discount desc", "sku"})
  Page<Product> cheaper(
      @Compare(value = Compare.Comparison.LT, property = "price.net") Money price, PageRequest page);

  @Find
  List<Product> any(Collection<Sku> sku, boolean active, @Nullable List<String> tags);

  @Find(entity = Product.class)
  long countByHome(URI home);

  @Query("SELECT sku, price_net AS net FROM product WHERE price_net < :most AND region IN (:colors)")
  List<Line> lines(Money most, List<Color> colors);

  @Query("SELECT max(price_net) FROM product WHERE sku = :sku")
  @Nullable Money dearest(Sku sku);

  @Query("SELECT home FROM product WHERE home <> :home")
  @Converted(Links.Link.class)
  List<URI> others(@Converted(Links.Link.class) URI home);

  @Query("SELECT tags FROM product WHERE tags <> :tags")
  @Converted(Links.Tags.class)
  List<List<String>> otherTags(@Converted(Links.Tags.class) List<String> tags);

  @Query("SELECT sku, max(price_net) FROM product GROUP BY sku")
  Map<Sku, Money> prices();

  @Query("SELECT * FROM product")
  @MapKey("sku")
  Map<Sku, List<Product>> bySku();

  @Query("UPDATE product SET discount = :discount WHERE sku IN (:skus)")
  long discount(@Nullable Money discount, Collection<Sku> skus);

  @Query("DELETE FROM product WHERE sku = :sku RETURNING price_net")
  List<Money> drop(Sku sku);

  @Find(entity = Product.class)
  List<WithTickets> tickets();

  /** A projection. */
  record Line(Sku sku, Money net) {}

  /** Children by a converted key. */
  record WithTickets(
      Sku sku,
      @Relation("sku") List<Ticket> tickets,
      @Relation(value = "sku", entity = Ticket.class, column = "key") List<Ticket.Key> keys) {}
}
