package dev.dione.samples.vegas.dao;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import dev.dione.samples.vegas.model.EventArtist;
import java.util.Collection;
import java.util.Optional;

/** The table event_artists. */
@Dao
public interface EventArtistDao {
  /** Writes who plays on which night; events and artists have to be there. */
  @Upsert(countInserted = true)
  BulkResult upsertAll(Collection<EventArtist> eventArtists);

  /** Loads any number of places on bills. */
  @Upsert
  BulkLoad load(Iterable<EventArtist> eventArtists);

  /** An artist's place on the bill of a night. */
  @Find
  Optional<EventArtist> byId(String eventId, String artistId);

  /** How many places on bills there are. */
  @Query("SELECT count(*) FROM event_artists")
  long count();
}
