package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Todo.class)
public interface TodoDb extends D1Database {
  TodoDao todos();
}
