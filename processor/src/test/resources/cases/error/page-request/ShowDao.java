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
  @Find
  @OrderBy("day")
  Page<Show> none(String venue);

  @Query("SELECT * FROM show")
  @OrderBy("day")
  Page<Show> two(PageRequest first, PageRequest second);

  @Query("SELECT * FROM show")
  List<Show> list(PageRequest page);

  @Find
  @OrderBy("day")
  Stream<Show> stream(PageRequest page);

  @Query("DELETE FROM show")
  long delete(PageRequest page);
}
