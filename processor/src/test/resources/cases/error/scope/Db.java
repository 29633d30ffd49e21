package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Page.class, Task.class})
public interface Db extends D1Database {
  PageDao pages();

  TaskDao tasks();
}
