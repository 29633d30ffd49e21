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
  // a page without an order
  @Find
  Page<Show> noOrder(PageRequest page);

  // a stream without an order
  @Query("SELECT * FROM show")
  Stream<Show> noOrderOfStream();

  // items of an order that are no columns
  @Find
  @OrderBy({"day desc", "price descending", "id, venue", "day desc nulls last", "", "1", "lower(venue)"})
  List<Show> noColumns();

  // a unique item that is no column
  @Find
  @OrderBy(value = "day", unique = "id desc")
  Page<Show> directedUnique(PageRequest page);

  // a column twice in an order
  @Find
  @OrderBy({"day", "venue", "DAY desc"})
  List<Show> twice();

  // an order without a column
  @Find
  @OrderBy({})
  List<Show> empty();

  // an order of all rows of a query
  @Query("SELECT * FROM show")
  @OrderBy("day")
  List<Show> query();

  // an order of one row
  @Find
  @OrderBy("day")
  Optional<Show> one(long id);

  // unique columns of all rows
  @Find
  @OrderBy(value = "day", unique = "id")
  List<Show> unique();

  // a page size without a stream
  @Find
  @OrderBy(value = "day", pageSize = 10)
  Page<Show> sized(PageRequest page);

  // a page size of no rows
  @Find
  @OrderBy(value = "day", pageSize = 0)
  Stream<Show> nothing();

  // an unknown column in the order of a finder
  @Find
  @OrderBy({"day", "veneu"})
  List<Show> unknown();

  // an order of an insert
  @Insert
  @OrderBy("day")
  void insert(Show show);

  // an order of a statement without rows
  @Query("DELETE FROM show")
  @OrderBy("day")
  void delete();
}
