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
  // a paged query with an order and a limit of its own
  @Query("SELECT * FROM show ORDER BY day LIMIT 10")
  @OrderBy("day")
  Page<Show> ordered(PageRequest page);

  // a paged query without an index for its order
  @Query("SELECT * FROM (SELECT * FROM show ORDER BY day LIMIT 10)")
  @OrderBy("day")
  Page<Show> fine(PageRequest page);

  // a paged query that writes
  @Query("DELETE FROM show RETURNING *")
  @OrderBy("day")
  Stream<Show> write();

  // pages of a record without unique columns
  @Query("SELECT id, venue FROM show")
  @OrderBy("venue")
  Page<Venue> noTieBreak(PageRequest page);

  // pages of a plain value without unique columns
  @Query("SELECT venue FROM show")
  @OrderBy("venue")
  Page<String> scalar(PageRequest page);

  // a future of a stream
  @Query("SELECT * FROM show")
  @OrderBy("venue")
  CompletableFuture<Stream<Show>> later();

  record Venue(long id, String venue) {}
}
