package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("dione:sort: the table is small")
@Dao
public interface ShowDao {
  @Insert
  CompletableFuture<Void> insert(Show show);

  @Update
  CompletableFuture<Boolean> update(Show show);

  @Delete
  CompletableFuture<Integer> delete(Collection<Show> shows);

  @Upsert
  CompletableFuture<BulkResult> upsert(Collection<Show> shows);

  @Find
  CompletableFuture<Optional<Show>> find(long id);

  @Query("SELECT * FROM show")
  CompletableFuture<List<Show>> all();

  @Query("SELECT count(*) FROM show")
  CompletableFuture<Long> count();

  @Query("SELECT max(price) FROM show")
  CompletableFuture<@Nullable Long> highest();

  @Query("SELECT venue, count(*) FROM show GROUP BY venue")
  CompletableFuture<Map<String, Integer>> counts();

  @Query("UPDATE show SET price = 0")
  CompletableFuture<Long> free();
}
