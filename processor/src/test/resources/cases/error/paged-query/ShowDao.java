package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Dao
public interface ShowDao {
  @Query("SELECT * FROM show ORDER BY day LIMIT 10")
  @OrderBy("day")
  Page<Show> ordered(PageRequest page);

  @Query("SELECT * FROM (SELECT * FROM show ORDER BY day LIMIT 10)")
  @OrderBy("day")
  Page<Show> fine(PageRequest page);

  @Query("DELETE FROM show RETURNING *")
  @OrderBy("day")
  Stream<Show> write();

  @Query("SELECT id, venue FROM show")
  @OrderBy("venue")
  Page<Venue> noTieBreak(PageRequest page);

  @Query("SELECT venue FROM show")
  @OrderBy("venue")
  Page<String> scalar(PageRequest page);

  @Query("SELECT * FROM show")
  @OrderBy("venue")
  CompletableFuture<Stream<Show>> later();

  record Venue(long id, String venue) {}
}
