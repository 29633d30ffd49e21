package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Parent.class, Child.class})
public interface Db extends D1Database {
  ParentDao parents();
}
