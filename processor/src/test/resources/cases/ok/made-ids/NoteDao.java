package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Returning;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Dao
public interface NoteDao {
  @Insert
  Note insert(Note note);

  @Insert
  @Returning("id")
  List<UUID> insertAll(Collection<Note> notes);

  @Upsert(on = "slug")
  Note bySlug(Note note);

  @Update
  boolean update(Note note);

  @Update
  boolean patch(Note_.Patch patch);

  @Delete
  boolean delete(Note note);

  @Insert
  void add(Line line);
}
