package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Artist.class, Show.class})
public interface Db extends D1Database {
  ShowDao shows();

  QuietDao quiet();
}
