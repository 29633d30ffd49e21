package dev.dione.testing;

import dev.dione.D1Database;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Database;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Find;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Tenant;
import java.util.List;

/** A root with a tenant. */
@Database(entities = TeamDb.Note.class)
interface TeamDb extends D1Database {
  NoteDao notes();

  /** A note. */
  @Entity(table = "notes")
  @Index(columns = {"team", "id"})
  @SuppressWarnings("dione:key-of-all-tenants: one tenant writes")
  record Note(@Id String id, @Tenant String team, String text) {}

  /** Notes. */
  @Dao
  interface NoteDao {
    @Insert
    void add(Note note);

    @Find
    List<Note> all();
  }
}
