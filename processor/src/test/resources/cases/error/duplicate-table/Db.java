package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Todo.class, Task.class})
public interface Db extends D1Database {}
