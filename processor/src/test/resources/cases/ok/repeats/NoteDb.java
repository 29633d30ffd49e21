package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Note.class)
public interface NoteDb extends D1Database {
  NoteDao notes();
}
