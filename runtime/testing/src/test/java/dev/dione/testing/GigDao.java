package dev.dione.testing;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;

/** Concerts. */
@Dao
interface GigDao {
  @Insert
  void add(Gig gig);

  @Upsert
  BulkResult upsertAll(Collection<Gig> gigs);

  @Find
  List<Gig> byVenue(String venue);

  @Query("SELECT count(*) FROM gigs")
  long count();

  @Query("SELECT id FROM gigs ORDER BY id")
  List<String> ids();

  @Query("SELECT id FROM gigs ORDER BY id LIMIT 2")
  List<String> first();

  @SuppressWarnings("dione:full-scan: what a test catches")
  @Query("SELECT id FROM gigs WHERE band = :band")
  List<String> byBand(String band);
}
