package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

/** The entity's fault is not told again here. */
@Dao
public interface TodoDao {
  @Upsert
  void save(Todo todo);

  @Query("SELECT * FROM todo")
  List<Todo> all();
}
