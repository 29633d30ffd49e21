package app;

import app.Tables.Author;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface BookDao {
  // a relation whose key the result has not
  @Query("SELECT title FROM book")
  List<BookPage> titles();

  record BookPage(String title, @Relation("author_id") Author author) {}
}
