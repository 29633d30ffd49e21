package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Project.class, Task.class})
public interface TeamDb extends D1Database {
  TaskDao tasks();
}
