package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.List;

/** No index would help these, or there is one, or it is said that none is wanted. */
@Dao
public interface QuietDao {
  @Query("SELECT * FROM show")
  List<Show> all();

  @Query("SELECT count(*) FROM show")
  long count();

  @Query("SELECT * FROM show WHERE venue LIKE '%arena'")
  List<Show> arenas();

  @Query("SELECT * FROM show WHERE lower(venue) = :venue")
  List<Show> at(String venue);

  @Query("SELECT * FROM show WHERE day = :day ORDER BY venue")
  List<Show> on(LocalDate day);

  @Query("SELECT s.* FROM show AS s JOIN artist AS a ON a.id = s.artist")
  List<Show> withArtist();

  @Query("SELECT * FROM show WHERE day = :day AND venue > :after ORDER BY id LIMIT 10")
  List<Show> behind(LocalDate day, String after);

  @SuppressWarnings("dione:full-scan: the table is small")
  @Query("SELECT * FROM artist WHERE genre = :genre")
  List<Artist> ofGenre(String genre);

  @Find
  Show get(long id);
}
