package shapes;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Show.class, Guest.class})
public interface ShapesDb extends D1Database {
  ShowDao shows();
}
