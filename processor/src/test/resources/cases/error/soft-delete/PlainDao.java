package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Find;
import dev.dione.annotations.Id;
import dev.dione.annotations.IncludeDeleted;
import dev.dione.annotations.Insert;
import java.util.List;

@Dao
public interface PlainDao {
  @Entity
  record Plain(@Id String id, String text) {}

  // on a read of rows that are never marked
  @Find
  @IncludeDeleted
  List<Plain> all();

  // on a delete of them
  @Delete
  @IncludeDeleted
  void delete(Plain plain);

  // on an insert
  @Insert
  @IncludeDeleted
  void insert(Plain plain);
}
