package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Tag.class, String.class, Tag.class})
public interface Lists extends D1Database {
  TagDao tags(int n);

  String text();

  TagDao commit();

  TagDao ddl();

  default TagDao fine() {
    return fineToo();
  }

  TagDao fineToo();
}
