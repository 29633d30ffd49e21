package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Json;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface TodoDao {
  @Upsert
  void save(Todo todo);

  @Query("SELECT * FROM todo")
  List<Nowhere> all();

  @Query(UNKNOWN)
  void unknown();

  @Query("SELECT 1 AS part")
  Row row();

  record Row(@Json Nothing<String> part) {}

  @Query("SELECT 1")
  int fine();
}
