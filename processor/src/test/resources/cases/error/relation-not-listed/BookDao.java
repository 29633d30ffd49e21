package app;

import app.Tables.Author;
import app.Tables.Book;
import app.Tables.Tag;
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
      @Relation(value = "id", through = Tag.class, throughParent = "author_id", throughChild = "book_id")
          List<Book> books) {}
}
