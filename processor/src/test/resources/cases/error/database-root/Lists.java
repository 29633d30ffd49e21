package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

// a listed type that is no entity, and one that is listed twice
@Database(entities = {Tag.class, String.class, Tag.class})
public interface Lists extends D1Database {
  // a DAO with a parameter
  TagDao tags(int n);

  // a method that gives no DAO
  String text();

  // the name of a method of the batch
  TagDao commit();

  // the name of a method of the database
  TagDao ddl();

  default TagDao fine() {
    return fineToo();
  }

  TagDao fineToo();
}
