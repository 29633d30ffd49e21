package app;

import app.Tables.Author;
import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface BookDao {
  @Find
  List<AuthorPage> authors();

  record AuthorPage(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id") List<BookPage> books) {}

  // records that hold each other
  record BookPage(@Embedded Book book, @Relation("author_id") AuthorPage author) {}
}
