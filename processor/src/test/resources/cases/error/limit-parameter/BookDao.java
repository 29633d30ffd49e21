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
  @Find
  List<Book> text(@Limit String most);

  @Find
  List<Book> two(@Limit int most, @Limit long more);

  @Find(limit = 3)
  List<Book> both(@Limit int most);

  @Find
  Optional<Book> one(long id, @Limit int most);

  @Find
  @OrderBy("title")
  Page<Book> pages(PageRequest page, @Limit int most);

  @Find(entity = Book.class)
  long count(@Limit int most);

  @Find(entity = Book.class, limit = 3)
  boolean any();

  @Query("SELECT * FROM book LIMIT :most")
  List<Book> query(@Limit int most);

  @Insert
  void insert(@Limit Book book);

  @Find
  long unknown();
}
