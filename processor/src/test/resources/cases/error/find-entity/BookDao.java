package app;

import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import java.util.List;

@Dao
interface BookDao {
  // a record that tells no table
  @Find
  List<Title> titles();

  // an entity that is named and returned
  @Find(entity = Book.class)
  List<Book> books();

  // a record in place of the entity
  @Find(entity = Title.class)
  List<Title> none();

  record Title(String title) {}
}
