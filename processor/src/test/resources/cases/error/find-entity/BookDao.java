package app;

import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import java.util.List;

@Dao
interface BookDao {
  @Find
  List<Title> titles();

  @Find(entity = Book.class)
  List<Book> books();

  @Find(entity = Title.class)
  List<Title> none();

  record Title(String title) {}
}
