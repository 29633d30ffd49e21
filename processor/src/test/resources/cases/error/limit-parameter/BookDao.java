package app;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Limit;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;

@Dao
interface BookDao {
  // a limit that is a String
  @Find
  List<Book> text(@Limit String most);

  // two limits
  @Find
  List<Book> two(@Limit int most, @Limit long more);

  // a limit beside the annotation's
  @Find(limit = 3)
  List<Book> both(@Limit int most);

  // a limit of one row
  @Find
  Optional<Book> one(long id, @Limit int most);

  // a limit of pages
  @Find
  @OrderBy("title")
  Page<Book> pages(PageRequest page, @Limit int most);

  // a limit of a count
  @Find(entity = Book.class)
  long count(@Limit int most);

  // a limit of a boolean
  @Find(entity = Book.class, limit = 3)
  boolean any();

  // a limit in a query
  @Query("SELECT * FROM book LIMIT :most")
  List<Book> query(@Limit int most);

  // a limit of an insert
  @Insert
  void insert(@Limit Book book);

  // a count that tells no table
  @Find
  long unknown();
}
