package dev.dione.samples.quickstart;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The table shows. */
// tag::dao[]
@Dao
public interface ShowDao {
  /** Writes shows; a null keeps what is stored. */
  @Upsert
  BulkResult upsertAll(Collection<Show> shows);

  /** What is on from a day on. */
  @Query("SELECT * FROM shows WHERE date >= :from ORDER BY date")
  List<Show> upcoming(LocalDate from);
}
// end::dao[]
