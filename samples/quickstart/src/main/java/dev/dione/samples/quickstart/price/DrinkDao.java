package dev.dione.samples.quickstart.price;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

/** Reads and writes the menu. */
// tag::dao[]
@Dao
public interface DrinkDao {
  /** Writes drinks. */
  @Upsert
  void save(List<Drink> drinks);

  /** Drinks that cost that much at most. */
  @Query("SELECT * FROM drinks WHERE price <= :most ORDER BY price")
  List<Drink> upTo(Money most);
}
// end::dao[]
