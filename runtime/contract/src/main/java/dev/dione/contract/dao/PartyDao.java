package dev.dione.contract.dao;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Returning;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parents with ids that the database makes, and children with composite ids. */
@SuppressWarnings("dione:full-scan: the table is small")
@Dao
interface PartyDao {
  @Insert
  void insert(Party party);

  @Query("INSERT INTO parties (name, seats) VALUES (:name, :seats) RETURNING id")
  long create(String name, int seats);

  @Insert
  @Returning("id")
  long insertForId(Party party);

  @Insert
  List<Party> insertAll(Collection<Party> parties);

  @Update
  boolean update(Party party);

  @Update
  Optional<Party> updated(Party party);

  @Delete
  @Nullable Party deleted(Party party);

  @Upsert
  Party.Seat seated(Party.Seat seat);

  @Upsert
  List<Party.Seat> allSeated(Collection<Party.Seat> seats);

  @Delete
  long delete(Party party);

  @Find
  @Nullable Party find(Long id);

  @Query("SELECT * FROM parties WHERE name = :name")
  Party named(String name);

  @Upsert
  long seat(Collection<Party.Seat> seats);

  @Delete
  long leave(Collection<Party.Seat> seats);

  @Find
  List<Party.Seat> seats(long partyId);
}
