package dev.dione.contract.dao;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every form in which rows are handed over. */
@SuppressWarnings({"dione:full-scan: the table is small", "dione:sort: the table is small"})
@Dao
interface SlotDao {
  @Insert
  void insert(Collection<Slot> slots);

  @Insert
  CompletableFuture<Long> insertLater(Slot slot);

  @Find
  CompletableFuture<Optional<Slot>> findLater(String hall, int number);

  @Query("SELECT hall, sum(price) FROM slots GROUP BY hall ORDER BY hall")
  Map<String, @Nullable Long> takings();

  @Query("SELECT title, number FROM slots ORDER BY title DESC, number")
  Map<String, List<Integer>> numbers();

  @Query("SELECT * FROM slots ORDER BY number")
  @MapKey("title")
  Map<String, Slot> byTitle();

  @Find
  @MapKey("price")
  Map<Long, List<Slot>> byPrice(String hall);

  @Find
  @OrderBy({"day desc", "price"})
  Page<Slot> newest(PageRequest page);

  @Query("SELECT * FROM slots WHERE hall >= :from")
  @OrderBy({"price desc", "day"})
  Page<Slot> dearest(String from, PageRequest page);

  @Find
  @OrderBy({"title", "hall", "number"})
  Page<Slot> titled(PageRequest page);

  @Query(
      "SELECT hall, number, price % 1000 / 4.0 AS quarter, CAST(title AS BLOB) AS bytes FROM slots")
  @OrderBy(
      value = {"quarter", "bytes desc"},
      unique = {"hall", "number"},
      pageSize = 7)
  Stream<Quarter> quarters();

  @Query("SELECT s.* FROM slots s JOIN slots t ON t.hall = s.hall")
  @OrderBy("day")
  Stream<Slot> repeated();

  @Find
  @OrderBy("day desc")
  List<Slot> between(
      @Compare(value = Comparison.GE, property = "day") LocalDate from,
      @Compare(value = Comparison.LT, property = "day") LocalDate to);

  @Find(limit = 1)
  @OrderBy("day desc")
  Optional<Slot> last(String hall);

  @Find
  List<Slot> otherPrice(@Compare(Comparison.NE) @Nullable Long price);

  @Find
  List<Slot> numbered(Collection<Integer> number);

  @Find
  List<Slot> notPriced(@Compare(Comparison.NE) Collection<Long> price);

  @Find
  List<Slot> beginning(@Compare(Comparison.STARTS_WITH) String title);

  @Find
  @OrderBy("number")
  Page<Slot> holding(@Compare(Comparison.CONTAINS) String title, PageRequest page);

  /** A projection that is ordered by what it does not hold, too. */
  record Quarter(String hall, int number) {}
}
