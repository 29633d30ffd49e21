package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Node.class)
public interface NodeDb extends D1Database {
  NodeDao nodes();
}
