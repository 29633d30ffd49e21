package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;

@Dao
public interface TagDao {
  @Query("SELECT id, name FROM tag")
  List<String> names();

  @Query("SELECT * FROM tag")
  long uses();

  @Query("DELETE FROM tag RETURNING *")
  Optional<Long> removed();
}
