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
  List<Plain> plain();

  @Find
  List<OfTitles> ofTitles();

  @Find
  List<Twice> twice();

  @Find
  List<OfString> ofString();

  @Find
  List<Through> through();

  @Find
  List<ThroughItself> throughItself();

  record Plain(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class) List<String> titles) {}

  record OfTitles(
      @Embedded Author author, @Relation(value = "id", child = "author_id") List<Title> titles) {}

  record Title(String title) {}

  record Twice(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class) List<Book> books) {}

  record OfString(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = String.class) List<Title> titles) {}

  record Through(
      @Embedded Author author, @Relation(value = "id", through = Title.class) List<Book> books) {}

  record ThroughItself(
      @Embedded Author author,
      @Relation(value = "id", through = Book.class, throughParent = "author_id", throughChild = "id")
          List<Book> books) {}
}
