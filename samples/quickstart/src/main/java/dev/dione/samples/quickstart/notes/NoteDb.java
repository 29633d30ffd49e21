package dev.dione.samples.quickstart.notes;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** A database of notes of several teams. */
@Database(entities = Note.class)
public interface NoteDb extends D1Database {
  /** The notes of one team. */
  NoteDao notes();
}
