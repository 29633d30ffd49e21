package lib;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A DAO that another project's database has. */
@Dao
public interface VenueDao {
  @Upsert
  void save(Venue venue);

  @Upsert
  void save(Artist artist);

  @Query("SELECT * FROM venue WHERE town IS :town")
  List<Venue> in(@Nullable String town);

  @Query("SELECT count(*) > 0 FROM artist WHERE number = :number AND born = :year")
  boolean isBorn(long number, @Converted(YearConverter.class) Year year);

  @Query("SELECT * FROM artist WHERE number = :number")
  @Nullable Artist artist(long number);
}
