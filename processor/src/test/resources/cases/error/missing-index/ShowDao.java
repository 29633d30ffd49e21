package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.List;

@Dao
public interface ShowDao {
  // a comparison of a column without an index
  @Query("SELECT * FROM show WHERE venue = :venue")
  List<Show> at(String venue);

  // a range of a column without an index
  @Query("SELECT s.* FROM show AS s WHERE s.price BETWEEN :low AND :high")
  List<Show> between(int low, int high);

  // a comparison before an ORDER BY
  @Query("SELECT * FROM artist WHERE genre = :genre ORDER BY name")
  List<Artist> ofGenre(String genre);

  // an ORDER BY behind a comparison
  @Query("SELECT * FROM show WHERE day = :day ORDER BY price")
  List<Show> cheapestFirst(LocalDate day);

  // a GROUP BY without an index
  @Query("SELECT venue, count(*) AS n FROM show GROUP BY venue")
  List<Count> counts();

  // a subquery on a column without an index
  @Query("SELECT a.* FROM artist AS a WHERE EXISTS (SELECT 1 FROM show WHERE show.artist = a.id)")
  List<Artist> booked();

  // an UPDATE by a column without an index
  @Query("UPDATE show SET price = price + 1 WHERE venue = :venue")
  int raise(String venue);

  // a DELETE by a column without an index
  @Query("DELETE FROM show WHERE artist = :artist")
  int deleteOf(long artist);

  // a finder by a property without an index
  @Find
  List<Show> find(String venue);

  record Count(String venue, int n) {}
}
