package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Good.class, Bad.class})
public interface AppDb extends D1Database {
  GoodDao goods();

  OtherDao others();
}
