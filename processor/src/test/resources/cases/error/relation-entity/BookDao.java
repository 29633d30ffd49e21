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

  // plain values that tell no table
  record Plain(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class) List<String> titles) {}

  // records that tell no table
  record OfTitles(
      @Embedded Author author, @Relation(value = "id", child = "author_id") List<Title> titles) {}

  record Title(String title) {}

  // children whose entity is named and held
  record Twice(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = Book.class) List<Book> books) {}

  // children of what is no entity
  record OfString(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", entity = String.class) List<Title> titles) {}

  // children through what is no entity
  record Through(
      @Embedded Author author, @Relation(value = "id", through = Title.class) List<Book> books) {}

  // children through their own table
  record ThroughItself(
      @Embedded Author author,
      @Relation(value = "id", through = Book.class, throughParent = "author_id", throughChild = "id")
          List<Book> books) {}
}
