package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  // a parameter of @Find
  @Find
  Optional<Todo> byId(Object id);

  @Upsert(on = "locale")
  void save(Todo todo);
}
