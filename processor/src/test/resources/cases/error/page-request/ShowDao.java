package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.stream.Stream;

@Dao
public interface ShowDao {
  // a page without a request
  @Find
  @OrderBy("day")
  Page<Show> none(String venue);

  // a page with two requests
  @Query("SELECT * FROM show")
  @OrderBy("day")
  Page<Show> two(PageRequest first, PageRequest second);

  // a list with a request
  @Query("SELECT * FROM show")
  List<Show> list(PageRequest page);

  // a stream with a request
  @Find
  @OrderBy("day")
  Stream<Show> stream(PageRequest page);

  // a statement without rows, with a request
  @Query("DELETE FROM show")
  long delete(PageRequest page);
}
