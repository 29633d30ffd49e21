package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@SuppressWarnings({"dione:full-scan: the table is small", "dione:sort: the table is small"})
@Dao
public interface ShowDao {
  @Query("SELECT * FROM show WHERE venue = :venue")
  @OrderBy({"day desc", "price"})
  Page<Show> at(PageRequest page, String venue);

  @Find
  @OrderBy("day desc")
  Page<Show> on(String venue, PageRequest request);

  @Find
  @OrderBy("id")
  CompletableFuture<Page<Show>> later(PageRequest page);

  @Find
  @OrderBy({"venue", "day desc"})
  Stream<Show> all();

  @Query(
      """
      SELECT venue, day, sum(price) AS total
      FROM show
      GROUP BY venue, day
      HAVING total > :least;
      """)
  @OrderBy(
      value = "total DESC",
      unique = {"venue", "day"},
      pageSize = 50)
  Stream<Takings> takings(long least);

  @Find
  @OrderBy({"price desc", "day"})
  List<Show> priciest(String venue);

  record Takings(String venue, LocalDate day, @Nullable Long total) {}
}
