package app;

import app.Tables.Author;
import app.Tables.Book;
import app.Tables.Tag;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface BookDao {
  @Find
  List<TooMany> tooMany();

  @Find
  List<OtherType> otherType();

  @Query("SELECT title, id FROM book")
  List<Titled> titled();

  @Find
  List<OtherLink> otherLink();

  // more columns on one side of a relation
  record TooMany(
      @Embedded Author author,
      @Relation(value = {"id", "name"}, child = "author_id") List<Book> books) {}

  // a relation of columns of two types
  record OtherType(
      @Embedded Author author, @Relation(value = "name", child = "author_id") List<Book> books) {}

  // a relation of a result's column and an id of two types
  record Titled(String title, @Relation("title") Author author) {}

  // a table between whose column has another type
  record OtherLink(
      @Embedded Author author,
      @Relation(
              value = "id",
              through = Tag.class,
              throughParent = "author_id",
              throughChild = "position")
          List<Book> books) {}
}
