package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Page.class)
public interface PageDb extends D1Database {
  PageDao pages();
}
