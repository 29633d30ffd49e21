package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Part.class)
public interface PartDb extends D1Database {
  PartDao batch();

  PartDao open();
}
