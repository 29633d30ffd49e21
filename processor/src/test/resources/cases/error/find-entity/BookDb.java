package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Tables.Author.class, Tables.Book.class, Tables.Tag.class})
interface BookDb extends D1Database {
  BookDao books();
}
