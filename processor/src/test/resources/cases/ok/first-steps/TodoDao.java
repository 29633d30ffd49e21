package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@SuppressWarnings("dione:sort: the table is small")
@Dao
public interface TodoDao {
  @Upsert
  void save(Todo todo);

  @Query("SELECT * FROM todo WHERE instr(title, :text) > 0 ORDER BY title")
  List<Todo> about(String text);
}
