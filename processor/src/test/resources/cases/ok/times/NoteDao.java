package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.time.LocalDateTime;
import java.util.List;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface NoteDao {
  @Insert
  void insert(Note note);

  @Update
  void update(Note note);

  @Upsert
  void upsert(Note note);

  @Query("SELECT * FROM note WHERE created_local > datetime('now', '-1 day') AND updated_local < :before")
  List<Note> recent(@Column(time = Column.Time.SQLITE) LocalDateTime before);
}
