package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.stream.Stream;

@Dao
public interface ShowDao {
  // a misspelt column in an order
  @Query("SELECT * FROM show")
  @OrderBy({"venue", "dya desc"})
  Page<Show> misspelt(PageRequest page);

  // a column in an order that the result has not
  @Query("SELECT id, venue FROM show")
  @OrderBy(value = "venue", unique = {"id", "day"})
  Stream<Venue> notSelected();

  // a column in an order that the result has twice
  @Query("SELECT a.*, b.day AS other, b.price AS other FROM show a JOIN show b ON a.id = b.id")
  @OrderBy("other")
  Page<Show> two(PageRequest page);

  record Venue(long id, String venue) {}
}
