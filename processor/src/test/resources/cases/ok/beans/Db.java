package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Guest.class, Item.class})
public interface Db extends D1Database {
  GuestDao guests();
}
