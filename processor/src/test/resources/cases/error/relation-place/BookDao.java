package app;

import app.Tables.Author;
import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface BookDao {
  // children of a row that a write returns
  @Insert
  BookPage insert(Book book);

  // children of rows that SQL returns from a write
  @Query("DELETE FROM book RETURNING *")
  List<BookPage> clear();

  @Query("SELECT * FROM book")
  List<Inner> inner();

  record BookPage(@Embedded Book book, @Relation("author_id") Author author) {}

  record Inner(String id, @Embedded Within within) {}

  // children in an embedded object
  record Within(String title, @Relation("author_id") Author author) {}
}
