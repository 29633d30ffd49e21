package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {List.class, Row.class})
public interface ListDb extends D1Database {
  ListDao lists();
}
