package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface EverythingDao {
  @Insert
  void insert(Everything everything);

  @Upsert
  void upsertAll(Collection<Everything> everything);

  @Find
  Optional<Everything> byId(long id);

  @Find
  List<Everything> byColor(Everything.Color color, @Nullable Long maybeLarge, byte[] bytes);

  @Query(
      """
      SELECT * FROM everything
      WHERE yes = :yes AND tiny = :tiny AND real < :real AND date >= :from AND instant > :since
        AND uuid = :uuid AND bytes = :bytes AND color = :color AND maybe_large IS :large
      """)
  List<Everything> search(
      boolean yes,
      byte tiny,
      double real,
      LocalDate from,
      Instant since,
      UUID uuid,
      byte[] bytes,
      Everything.Color color,
      @Nullable Long large);
}
