package dev.dione.contract.dao;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Nulls;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every kind of write, in every kind of result. */
@SuppressWarnings("dione:full-scan: the table is small")
@Dao
interface GuestDao {
  @Insert
  long insert(Guest guest);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  BulkResult insertNew(Collection<Guest> guests);

  @SuppressWarnings("dione:replace-deletes-children: to see that it does")
  @Insert(onConflict = Insert.Conflict.REPLACE)
  int replace(Guest guest);

  @Update
  boolean update(Guest guest);

  @Update(nulls = Nulls.PRESERVE)
  long patch(Guest guest);

  @Delete
  boolean delete(Guest guest);

  @Delete
  long deleteAll(Collection<Guest> guests);

  @Upsert
  void upsert(Guest guest);

  @Upsert(countInserted = true)
  BulkResult upsertAll(Collection<Guest> guests);

  @Upsert(on = "email")
  BulkResult upsertByEmail(Collection<Guest> guests);

  @Upsert(on = "email")
  Guest kept(Guest guest);

  @Find
  Optional<Guest> find(String id);

  @Find
  List<Guest> all();

  @Query("SELECT count(*) FROM guests")
  long count();

  @Query("UPDATE guests SET visits = visits + :more WHERE id = :id")
  long visit(String id, int more);

  @Query("DELETE FROM guests WHERE nickname = :nickname")
  boolean forget(String nickname);
}
