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

  // children by a column without an index
  record AuthorPage(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class) List<Titled> books,
      @Relation(value = "name", child = "title") List<Book> named) {}

  record Titled(
      String id,
      @SuppressWarnings("dione:full-scan: few authors") @Relation(value = "title", child = "name")
          List<Author> authors) {}
}
