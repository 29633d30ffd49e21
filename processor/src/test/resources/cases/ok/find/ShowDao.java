package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Json;
import dev.dione.annotations.OrderBy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@SuppressWarnings({"dione:full-scan: the table is small", "dione:sort: the table is small"})
@Dao
public interface ShowDao {
  @Find
  @OrderBy("day")
  List<Show> between(
      @Compare(value = Comparison.GE, property = "day") LocalDate from,
      @Compare(value = Comparison.LT, property = "day") LocalDate to);

  @Find(limit = 1)
  @OrderBy({"price desc", "day"})
  Optional<Show> dearest(@Compare(Comparison.LE) int price);

  @Find(limit = 10)
  List<Show> named(@Compare(Comparison.STARTS_WITH) String venue);

  @Find
  @OrderBy("id")
  Page<Show> holding(@Compare(Comparison.CONTAINS) String venue, PageRequest page);

  @Find
  List<Show> anyOf(Collection<Long> id, Set<byte[]> hash);

  @Find
  List<Show> noneOf(@Compare(Comparison.NE) List<Integer> price);

  @Find
  List<Show> other(
      @Compare(Comparison.NE) String venue, @Compare(Comparison.NE) @Nullable Integer price);

  @Find
  List<Show> free(@Nullable Integer price, @Compare(Comparison.GT) long id);

  @Find
  List<Show> tagged(@Json List<String> tags);

  @SuppressWarnings("dione:text-order: the tests want it")
  @Find
  @OrderBy("fee")
  List<Show> byFee();
}
