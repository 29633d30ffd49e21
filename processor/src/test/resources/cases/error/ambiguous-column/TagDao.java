package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  // a star over two tables of an entity
  @Query("SELECT * FROM tag a JOIN tag b ON a.id = b.id")
  List<Tag> joined();

  // a list with one name twice
  @Query("SELECT a.name, b.name FROM tag a JOIN tag b")
  List<Name> names();

  /** A projection. */
  record Name(String name) {}
}
