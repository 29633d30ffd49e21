package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;

@Dao
public interface TagDao {
  // two columns for a text
  @Query("SELECT id, name FROM tag")
  List<String> names();

  // a star for a number
  @Query("SELECT * FROM tag")
  long uses();

  // RETURNING a star for a number
  @Query("DELETE FROM tag RETURNING *")
  Optional<Long> removed();
}
