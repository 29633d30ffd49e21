package dev.dione.samples.vegas.dao;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import dev.dione.samples.vegas.model.Artist;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table artists. */
@Dao
public interface ArtistDao {
  /** Writes artists, the same one any number of times; what is null stays as it is stored. */
  @Upsert(countInserted = true)
  BulkResult upsertAll(Collection<Artist> artists);

  /** Loads any number of artists. */
  @Upsert
  BulkLoad load(Iterable<Artist> artists);

  /** The artist of an id. */
  @Find
  Optional<Artist> byId(String artistId);

  /** Those of the ids that are stored. */
  @Query(
      """
      SELECT artist_id AS id, name, scraped_at
      FROM artists
      WHERE artist_id IN (:artistIds)
      ORDER BY artist_id
      """)
  List<StoredRow> stored(Collection<String> artistIds);

  /** Where and when an artist plays, from a day on. */
  @Query(
      """
      SELECT e.event_date, e.venue, e.title, ea.headliner
      FROM event_artists ea
      JOIN events e ON e.event_id = ea.event_id
      WHERE ea.artist_id = :artistId AND e.event_date >= :from
      ORDER BY e.event_date, e.event_id
      LIMIT 10
      """)
  List<ArtistDate> dates(String artistId, LocalDate from);

  /** How many artists there are. */
  @Query("SELECT count(*) FROM artists")
  long count();
}
