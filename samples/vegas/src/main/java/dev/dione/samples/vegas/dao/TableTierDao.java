package dev.dione.samples.vegas.dao;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import dev.dione.samples.vegas.model.TableTier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table table_tiers. */
@Dao
public interface TableTierDao {
  /** Writes what tables and tickets cost; events have to be there. */
  @Upsert(countInserted = true)
  BulkResult upsertAll(Collection<TableTier> tiers);

  /** What a section costs on a night. */
  @Find
  Optional<TableTier> byId(String eventId, String section);

  /** The cheapest ways in on a day: tables and tickets that can still be had. */
  @Query(
      """
      SELECT e.venue, e.title, t.section, t.min_spend, t.deposit, t.capacity, e.currency
      FROM events e
      JOIN table_tiers t ON t.event_id = e.event_id
      WHERE e.event_date = :date AND t.min_spend IS NOT NULL AND t.available IS NOT FALSE
      ORDER BY t.min_spend, e.venue, t.section
      LIMIT 10
      """)
  List<CheapestTier> cheapest(LocalDate date);

  /** How many prices there are. */
  @Query("SELECT count(*) FROM table_tiers")
  long count();
}
