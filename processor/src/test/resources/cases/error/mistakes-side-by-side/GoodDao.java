package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface GoodDao {
  // beside a faulty entity, and faulty methods
  @Query("SELECT id FROM good WHERE titel = 'x'")
  List<String> column();

  // beside mistakes that only the engine finds
  @Query("SELECT id FROM good WHERE title = :titel")
  List<String> parameter(String title);

  // beside a mistake that stops its own method
  @Query("SELECT id FROM goood")
  List<String> table();

  /** What is wrong with the entity is told there alone. */
  @Query("SELECT thing FROM bad")
  List<String> ofTheFaultyOne();
}
