package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Tag.class)
public interface TagDb extends D1Database {
  TagDao tags();
}
