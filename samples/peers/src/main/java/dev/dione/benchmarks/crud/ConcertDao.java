package dev.dione.benchmarks.crud;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Concerts, in Dione. */
@Dao
public interface ConcertDao {
  /** Inserts one. */
  @Insert
  void insert(Concert concert);

  /** Inserts many, in one transaction. */
  @Insert
  void insertAll(Collection<Concert> concerts);

  /** Inserts one, or updates it. */
  @Upsert
  void upsert(Concert concert);

  /** Those of a venue, by their days. */
  @Find
  @OrderBy("day")
  List<Concert> ofVenue(String venue);

  /** The one of this id. */
  @Find
  Optional<Concert> byId(String id);
}
