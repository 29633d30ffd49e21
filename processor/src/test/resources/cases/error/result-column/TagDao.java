package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  // a list that is too short
  @Query("SELECT id, name FROM tag")
  List<Tag> tags();

  // a name that is near
  @Query("SELECT name, uses AS totl FROM tag")
  List<Line> lines();

  // RETURNING
  @Query("DELETE FROM tag RETURNING id, name")
  List<Tag> removed();
}
