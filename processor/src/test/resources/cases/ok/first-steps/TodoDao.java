package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@SuppressWarnings("dione:sort")
@Dao
public interface TodoDao {
  @Upsert
  void save(Todo todo);

  @Query("SELECT * FROM todo WHERE title LIKE :pattern ORDER BY title")
  List<Todo> like(String pattern);
}
