package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** A database whose tables others make. */
@Database(entities = {})
public interface EmptyDb extends D1Database {
  EmptyDao dao();
}
