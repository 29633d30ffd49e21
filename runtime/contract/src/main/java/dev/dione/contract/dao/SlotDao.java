package dev.dione.contract.dao;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Every form in which rows are handed over. */
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
}
