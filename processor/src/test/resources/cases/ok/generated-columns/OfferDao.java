package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;

@Dao
public interface OfferDao {
  @Insert
  Offer insert(Offer offer);

  @Upsert
  List<Offer> upsertAll(Collection<Offer> offers);

  @Update
  boolean update(Offer offer);

  @Find
  List<Offer> byCents(long cents);

  @Query("SELECT * FROM offer WHERE lower(title) = lower(:title) ORDER BY price DESC")
  List<Offer> titled(String title);

  @Query("SELECT title FROM offer WHERE details->>'$.city' = :city COLLATE NOCASE AND price > 0")
  List<String> in(String city);
}
