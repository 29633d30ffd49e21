package dev.dione.contract.writes;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every write of versioned rows. */
@Dao
interface AccountDao {
  @Insert
  void insert(Collection<Account> accounts);

  @Update
  Account update(Account account);

  @Update
  BulkResult updateAll(Collection<Account> accounts);

  @Delete
  boolean delete(Account account);

  @Delete
  long deleteAll(Collection<Account> accounts);

  @Upsert
  BulkResult upsertAll(Collection<Account> accounts);

  @Update
  BulkLoad load(Iterable<Account> accounts);

  @Upsert(on = "email")
  Account byEmail(Account account);

  @Find
  Optional<Account> find(String id);

  @Query("SELECT name || version FROM accounts ORDER BY id")
  List<String> state();
}
