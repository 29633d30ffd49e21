package app;

import app.Tables.Author;
import app.Tables.Book;
import app.Tables.Tag;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface BookDao {
  @Find
  List<OtherType> otherType();

  @Find
  List<NoColumn> noColumn();

  @Find
  List<NoChild> noChild();

  @Find
  List<NoLink> noLink();

  @Find
  List<NoOrder> noOrder();

  // a finder's record with an unknown column
  @Find(entity = Author.class)
  List<Name> names();

  // a finder's record whose column has another type
  @Find(entity = Author.class)
  List<Length> lengths();

  // children that are plain values of another type
  record OtherType(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class, column = "title")
          List<Long> titles) {}

  // a child's record with an unknown column
  record NoColumn(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class) List<Title> titles) {}

  record Title(String titel) {}

  // a relation by a key that its parent has not
  record NoChild(@Embedded Author author, @Relation("nr") Author like) {}

  // an unknown column of the table between
  record NoLink(
      @Embedded Author author,
      @Relation(value = "id", through = Tag.class, throughParent = "author", throughChild = "book_id")
          List<Book> books) {}

  // an order of children by an unknown column
  record NoOrder(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id") @OrderBy("titel") List<Book> books) {}

  record Name(String nam) {}

  record Length(int name) {}
}
