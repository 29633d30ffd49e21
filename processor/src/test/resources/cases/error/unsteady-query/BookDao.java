package app;

import app.Tables.Author;
import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Query;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface BookDao {
  // a query of rows with children that calls random()
  @Query(
      """
      SELECT *
      FROM book
      ORDER BY random() LIMIT 3
      """)
  List<BookPage> some();

  @Query("SELECT * FROM book ORDER BY random() LIMIT 3")
  List<Book> alone();

  record BookPage(@Embedded Book book, @Relation("author_id") Author author) {}
}
