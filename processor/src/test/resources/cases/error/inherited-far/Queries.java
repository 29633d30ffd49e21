package base;

import dev.dione.annotations.Query;
import java.util.List;

public interface Queries {
  // an inherited method that returns what is hidden from the DAO
  @Query("SELECT id, title FROM song")
  List<Hidden> hidden();

  // an inherited method that returns what the DAO cannot make
  @Query("SELECT id, title FROM song")
  List<Sealed> closed();
}
