package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@SuppressWarnings({"dione:full-scan: few shows", "dione:sort: few shows"})
@Dao
public interface ShowDao {
  @Find
  Optional<ShowPage> byId(String showId);

  @Query("SELECT * FROM show WHERE venue_id = :venueId ORDER BY day, show_id")
  List<ShowPage> at(long venueId);

  @Find
  @OrderBy("day")
  Page<ShowPage> pages(long venueId, PageRequest page);

  @Query("SELECT * FROM show WHERE day >= :from")
  @OrderBy("day desc")
  Stream<ShowPage> from(String from);

  @Query("SELECT * FROM show")
  @MapKey("day")
  CompletableFuture<Map<String, List<ShowPage>>> byDay();

  @Query(
      """
      SELECT a.artist_id AS id, a.name, max(b.show_id) AS last_show
      FROM artist a
      LEFT JOIN billing b ON b.artist_id = a.artist_id
      GROUP BY a.artist_id
      ORDER BY a.name
      LIMIT :most
      """)
  List<ArtistShows> artists(int most);

  @Find(entity = Show.class)
  List<ShowDay> days(long venueId);

  record ShowDay(String showId, long venueId) {}
}
