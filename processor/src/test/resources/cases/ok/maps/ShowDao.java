package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@SuppressWarnings({"dione:full-scan: the table is small", "dione:sort: the table is small"})
@Dao
public interface ShowDao {
  @Query("SELECT venue, count(*) FROM show GROUP BY venue")
  Map<String, Long> counts();

  @Query("SELECT id, price FROM show")
  Map<Long, @Nullable Integer> prices();

  @Query("SELECT venue, day FROM show ORDER BY day")
  Map<String, List<LocalDate>> days();

  @Query("SELECT * FROM show")
  @MapKey("id")
  Map<Long, Show> byId();

  @Query("SELECT venue AS place, day, price FROM show")
  @MapKey("place")
  Map<String, List<Night>> nights();

  @Query("DELETE FROM show RETURNING id, venue")
  Map<Long, String> clear();

  @Find
  @MapKey("venue")
  Map<String, List<Show>> byVenue(LocalDate day);

  record Night(LocalDate day, @Nullable Long price) {}
}
