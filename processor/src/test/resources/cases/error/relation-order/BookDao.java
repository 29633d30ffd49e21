package app;

import app.Tables.Author;
import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Relation;
import java.util.List;

@Dao
interface BookDao {
  @Find
  List<One> one();

  @Find
  List<Unique> unique();

  @Find
  List<Sized> sized();

  // an order of one child
  record One(@Embedded Book book, @Relation("author_id") @OrderBy("name") Author author) {}

  // unique columns of children
  record Unique(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id") @OrderBy(value = "title", unique = "id")
          List<Book> books) {}

  // a page size of children
  record Sized(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id") @OrderBy(value = "title", pageSize = 5)
          List<Book> books) {}
}
