package dev.dione.contract.writes;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Returning;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes and reads of rows with made ids and methods of their own. */
@Dao
interface NoteDao {
  @Insert
  Note insert(Note note);

  @Insert
  @Returning("id")
  List<UUID> insertAll(Collection<Note> notes);

  @Upsert
  Note upsert(Note note);

  @Upsert(on = "slug")
  List<Note> bySlug(Collection<Note> notes);

  @Update
  boolean update(Note note);

  @Delete
  boolean delete(Note note);

  @Find
  Optional<Note> find(UUID id);

  @Query("SELECT * FROM notes ORDER BY slug")
  List<Note> all();

  @Query("SELECT * FROM notes")
  @OrderBy("slug")
  Page<Note> page(PageRequest page);

  @Query("SELECT slug || '/' || loads FROM notes ORDER BY id")
  List<String> state();
}
