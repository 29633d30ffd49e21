package dev.dione.samples.vegas.dao;

import dev.dione.BulkResult;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import dev.dione.samples.vegas.model.VegasEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table events. */
@Dao
public interface EventDao {
  /** Writes what a scrape found; what it left out stays as it is stored. */
  @Upsert(countInserted = true)
  BulkResult upsertAll(Collection<VegasEvent> events);

  // tag::load[]
  /** Loads any number of nights, in as many requests as that takes. */
  @Upsert
  BulkLoad load(Stream<VegasEvent> events);

  // end::load[]

  /** The night of an id. */
  @Query("SELECT * FROM events WHERE event_id = :eventId")
  Optional<VegasEvent> byId(String eventId);

  /** Those of the ids that are stored. */
  @Query(
      """
      SELECT event_id AS id, performer || ' at ' || venue AS name, scraped_at
      FROM events
      WHERE event_id IN (:eventIds)
      ORDER BY event_id
      """)
  List<StoredRow> stored(Collection<String> eventIds);

  /** What is on at a venue from a day on, with the headliners of each night. */
  @Query(
      """
      SELECT e.event_date, e.title, group_concat(a.name, ' + ' ORDER BY ea.position) AS headliners
      FROM events e
      LEFT JOIN event_artists ea ON ea.event_id = e.event_id AND ea.headliner
      LEFT JOIN artists a ON a.artist_id = ea.artist_id
      WHERE e.venue = :venue AND e.event_date >= :from
      GROUP BY e.event_id
      ORDER BY e.event_date, e.event_id
      LIMIT 10
      """)
  List<UpcomingEvent> upcoming(String venue, LocalDate from);

  // tag::nights[]
  /** The nights of a venue, page by page, with who plays and what it costs: a request a page. */
  @Query("SELECT * FROM events WHERE venue = :venue AND event_date >= :from")
  @OrderBy("event_date")
  Page<Night> nights(String venue, LocalDate from, PageRequest page);

  // end::nights[]

  /** How many nights there are. */
  @Query("SELECT count(*) FROM events")
  long count();
}
