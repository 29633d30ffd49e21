package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.List;

@Dao
public interface ShowDao {
  @Query("SELECT * FROM show WHERE venue = :venue")
  List<Show> at(String venue);

  @Query("SELECT s.* FROM show AS s WHERE s.price BETWEEN :low AND :high")
  List<Show> between(int low, int high);

  @Query("SELECT * FROM artist WHERE genre = :genre ORDER BY name")
  List<Artist> ofGenre(String genre);

  @Query("SELECT * FROM show WHERE day = :day ORDER BY price")
  List<Show> cheapestFirst(LocalDate day);

  @Query("SELECT venue, count(*) AS n FROM show GROUP BY venue")
  List<Count> counts();

  @Query("SELECT a.* FROM artist AS a WHERE EXISTS (SELECT 1 FROM show WHERE show.artist = a.id)")
  List<Artist> booked();

  @Query("UPDATE show SET price = price + 1 WHERE venue = :venue")
  int raise(String venue);

  @Query("DELETE FROM show WHERE artist = :artist")
  int deleteOf(long artist);

  @Find
  List<Show> find(String venue);

  record Count(String venue, int n) {}
}
