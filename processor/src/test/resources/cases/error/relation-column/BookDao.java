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

  @Find(entity = Author.class)
  List<Name> names();

  @Find(entity = Author.class)
  List<Length> lengths();

  record OtherType(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class, column = "title")
          List<Long> titles) {}

  record NoColumn(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class) List<Title> titles) {}

  record Title(String titel) {}

  record NoChild(@Embedded Author author, @Relation("nr") Author like) {}

  record NoLink(
      @Embedded Author author,
      @Relation(value = "id", through = Tag.class, throughParent = "author", throughChild = "book_id")
          List<Book> books) {}

  record NoOrder(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id") @OrderBy("titel") List<Book> books) {}

  record Name(String nam) {}

  record Length(int name) {}
}
