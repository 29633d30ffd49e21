package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Doc.class)
public interface DocDb extends D1Database {
  DocDao docs();
}
