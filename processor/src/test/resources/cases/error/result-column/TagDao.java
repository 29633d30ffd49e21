package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  @Query("SELECT id, name FROM tag")
  List<Tag> tags();

  @Query("SELECT name, uses AS totl FROM tag")
  List<Line> lines();

  @Query("DELETE FROM tag RETURNING id, name")
  List<Tag> removed();
}
