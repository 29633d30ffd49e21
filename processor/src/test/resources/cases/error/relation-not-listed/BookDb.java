package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Tables.Author.class})
interface BookDb extends D1Database {
  // the entities of children
  BookDao books();
}
