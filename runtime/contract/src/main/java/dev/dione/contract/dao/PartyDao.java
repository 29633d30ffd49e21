package dev.dione.contract.dao;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parents with ids that the database makes, and children with composite ids. */
@Dao
interface PartyDao {
  @Insert
  void insert(Party party);

  @Query("INSERT INTO parties (name, seats) VALUES (:name, :seats) RETURNING id")
  long create(String name, int seats);

  @Update
  boolean update(Party party);

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
