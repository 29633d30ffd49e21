package shapes;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lib.Price;
import lib.Venue;
import org.jspecify.annotations.Nullable;

/** Everything but venues. */
@Dao
public interface ShowDao {
  @Upsert
  void save(Show show);

  @Upsert
  void saveAll(Collection<Guest> guests);

  @Upsert
  void save(Guest.Badge badge);

  @Find
  Optional<Guest> guest(String id);

  @Find
  Optional<Guest.Badge> badge(long number);

  @Query("SELECT * FROM show WHERE entry < :most")
  List<Show> cheaper(Price most);

  @Query(
      """
      SELECT s.number, s.name, s.venue, s.entry, s.hall_door, s.hall_seats,
        v.slug AS v_slug, v.name AS v_name, v.town AS v_town, v.photo AS v_photo
      FROM show s LEFT JOIN venue v ON v.slug = s.venue
      WHERE s.number > :after ORDER BY s.number
      """)
  List<Evening> evenings(long after);

  /** A row with two entities, one of another jar. */
  record Evening(@Embedded Show show, @Nullable @Embedded(prefix = "v_") Venue place) {}
}
