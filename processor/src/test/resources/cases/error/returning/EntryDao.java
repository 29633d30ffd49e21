package app;

import dev.dione.BulkResult;
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
import java.util.Map;
import java.util.Optional;

@Dao
public interface EntryDao {
  // one row of a collection
  @Insert
  Optional<Entry> oneOfMany(Collection<Entry> entries);

  // a list of one entity
  @Insert
  List<Entry> manyOfOne(Entry entry);

  // a row that may not be inserted
  @Insert(onConflict = Insert.Conflict.IGNORE)
  Entry ignored(Entry entry);

  // a scalar without @Returning
  @Insert
  String scalar(Entry entry);

  // @Returning
  @Insert
  @Returning("idd")
  long misspelt(Entry entry);

  // a column as another type
  @Insert
  @Returning("id")
  String otherType(Entry entry);

  // @Returning of an entity
  @Insert
  @Returning("id")
  Entry named(Entry entry);

  // @Returning of nothing
  @Insert
  @Returning("id")
  void nothing(Entry entry);

  // @Returning of a BulkResult
  @Insert
  @Returning("id")
  BulkResult bulk(Entry entry);

  // another entity
  @Update
  Other other(Entry entry);

  // a record of an entity's columns
  @Delete
  Part part(Entry entry);

  // rows found by a key that may be null
  @Upsert
  Entry nullKey(Entry entry);

  // countInserted beside rows
  @Upsert(on = "text", countInserted = true)
  Entry counted(Entry entry);

  // a map of written rows
  @Insert
  Map<Long, Entry> map(Collection<Entry> entries);

  // a column whose name has a percent sign
  @Insert
  @Returning("100%s")
  long percent(Entry entry);

  // @Returning of a @Query
  @Query("DELETE FROM entry WHERE id = :id RETURNING text")
  @Returning("text")
  String query(long id);

  // @Returning of a @Find
  @Find
  @Returning("text")
  List<Entry> find(long id);

  record Part(long id, String txt, String uses) {}
}
