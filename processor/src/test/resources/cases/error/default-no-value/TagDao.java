package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;

/** Each write tells that its default is a name, also if another one sends the same statement. */
@Dao
public interface TagDao {
  // nothing to find: it has no default
  @Delete
  void delete(Tag tag);

  // a default in an update
  @Update
  void update(Tag tag);

  // a default in an insert
  @Insert
  void insert(Tag tag);

  // a default in an insert of many
  @Insert
  void insertAll(Collection<Tag> tags);

  // a default in an upsert
  @Upsert
  void save(Tag tag);

  // a default in an upsert of many
  @Upsert
  long saveAll(Collection<Tag> tags);
}
