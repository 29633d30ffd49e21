package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Page.class, Site.class})
public interface WebDb extends D1Database {
  PageDao pages();
}
