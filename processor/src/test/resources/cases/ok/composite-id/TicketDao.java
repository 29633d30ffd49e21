package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dao
public interface TicketDao {
  @Insert
  void insert(Ticket ticket);

  @Update
  long update(Ticket ticket);

  @Upsert
  BulkResult upsertAll(Collection<Ticket> tickets);

  @Delete
  boolean delete(Ticket ticket);

  @Find
  Optional<Ticket> byId(String show, int seat);

  @Find
  List<Ticket> byShow(String show);
}
