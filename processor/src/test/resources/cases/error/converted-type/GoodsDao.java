package app;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dao
public interface GoodsDao {
  // a converter at a parameter of @Find
  @Find
  Optional<Goods> byId(@Converted(SkuText.class) Sku sku);

  // a converter at a parameter of @Delete
  @Delete(entity = Goods.class)
  long removeBy(@Converted(SkuText.class) Sku sku);

  // a converter at what is written
  @Insert
  void add(@Converted(SkuText.class) Goods goods);

  // a converter of a count
  @Upsert
  @Converted(SkuText.class)
  long save(Goods goods);

  // a converter of nothing
  @Query("DELETE FROM goods WHERE amount = 0")
  @Converted(SkuText.class)
  void clear();

  // a converter of whole rows
  @Query("SELECT * FROM goods")
  @Converted(SkuText.class)
  List<Goods> all();

  // a parameter of another type
  @Query("SELECT amount FROM goods WHERE sku = :sku")
  long amount(@Converted(SkuText.class) String sku);

  // keys of another form
  @Query("SELECT box, amount FROM goods")
  Map<Box<Long>, Long> amounts();

  // the type's own mistake is told where it stands
  @Query("SELECT amount FROM goods")
  List<Money> prices();

  // another type than the property's
  @Find
  List<Goods> byAmount(Sku amount);

  // a component of another form
  @Query("SELECT sku, box FROM goods")
  List<Line> lines();

  /** A projection. */
  record Line(Sku sku, Box<Long> box) {}
}
