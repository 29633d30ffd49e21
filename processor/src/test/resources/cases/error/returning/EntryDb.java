package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Entry.class)
public interface EntryDb extends D1Database {
  EntryDao entries();
}
