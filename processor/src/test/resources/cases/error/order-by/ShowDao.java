package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Dao
public interface ShowDao {
  @Find
  Page<Show> noOrder(PageRequest page);

  @Query("SELECT * FROM show")
  Stream<Show> noOrderOfStream();

  @Find
  @OrderBy({"day desc", "price descending", "id, venue", "day desc nulls last", "", "1", "lower(venue)"})
  List<Show> noColumns();

  @Find
  @OrderBy(value = "day", unique = "id desc")
  Page<Show> directedUnique(PageRequest page);

  @Find
  @OrderBy({"day", "venue", "DAY desc"})
  List<Show> twice();

  @Find
  @OrderBy({})
  List<Show> empty();

  @Query("SELECT * FROM show")
  @OrderBy("day")
  List<Show> query();

  @Find
  @OrderBy("day")
  Optional<Show> one(long id);

  @Find
  @OrderBy(value = "day", unique = "id")
  List<Show> unique();

  @Find
  @OrderBy(value = "day", pageSize = 10)
  Page<Show> sized(PageRequest page);

  @Find
  @OrderBy(value = "day", pageSize = 0)
  Stream<Show> nothing();

  @Find
  @OrderBy({"day", "veneu"})
  List<Show> unknown();

  @Insert
  @OrderBy("day")
  void insert(Show show);

  @Query("DELETE FROM show")
  @OrderBy("day")
  void delete();
}
