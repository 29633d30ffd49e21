package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Visit.class)
public interface VisitDb extends D1Database {
  VisitDao visits();
}
