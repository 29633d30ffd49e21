package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;

@Dao
public interface AccountDao {
  @Insert
  void insert(Account account);

  @Update
  Account update(Account account);

  @Upsert(on = "email", countInserted = true)
  BulkResult upsertAll(List<Account> accounts);

  @Update
  void updateSeats(Collection<Seat> seats);

  @Delete
  boolean delete(Seat seat);

  @Upsert
  Seat upsert(Seat seat);
}
