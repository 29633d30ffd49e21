package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@SuppressWarnings({"dione:full-scan: not what this is about", "dione:sort: nor this"})
@Dao
public interface ShowDao {
  // BigDecimal in ORDER BY
  @Query("SELECT title FROM shows ORDER BY fee DESC")
  List<String> orderBy();

  // Duration in a comparison
  @Query("SELECT title FROM shows WHERE length > :length")
  List<String> comparison(Duration length);

  // BETWEEN
  @Query("SELECT title FROM shows WHERE fee BETWEEN :low AND :high")
  List<String> between(BigDecimal low, BigDecimal high);

  // max
  @Query("SELECT max(s.fee) FROM shows s")
  Optional<BigDecimal> max();

  // the order of a window
  @Query("SELECT row_number() OVER (ORDER BY fee) FROM shows")
  List<Integer> window();
}
