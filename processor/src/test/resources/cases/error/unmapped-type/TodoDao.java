package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Locale;

@Dao
public interface TodoDao {
  // parameters
  @Query("SELECT 1 WHERE 1 = :thing AND 2 IN (:objects)")
  int one(Locale thing, List<Object> objects);

  // components of a projection
  @Query("SELECT 1 AS number, 2 AS locale")
  List<Line> lines();

  /** A projection. */
  record Line(Number number, Locale locale) {}

  @Upsert(on = "locale")
  void save(Todo todo);
}
