package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Nulls;
import dev.dione.annotations.Upsert;

@Dao
public interface NoteDao {
  // an upsert that overwrites with null
  @Upsert(nulls = Nulls.OVERWRITE)
  void save(Note note);
}
