package app;

import app.Tables.Author;
import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.Relation;
import java.util.List;
import java.util.Set;

@Dao
interface BookDao {
  @Find
  List<InSet> inSet();

  @Find
  List<OfArray> ofArray();

  @Find
  List<WithColumn> withColumn();

  record InSet(@Embedded Author author, @Relation("id") Set<Book> books) {}

  record OfArray(@Embedded Author author, @Relation("id") Book[] books) {}

  record WithColumn(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", column = "title") List<Book> books) {}
}
