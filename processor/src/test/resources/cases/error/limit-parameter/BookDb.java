package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Book.class)
interface BookDb extends D1Database {
  BookDao books();
}
