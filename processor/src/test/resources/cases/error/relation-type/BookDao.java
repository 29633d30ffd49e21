package app;

import app.Tables.Author;
import app.Tables.Book;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.Relation;
import java.util.Collection;
import java.util.List;

@Dao
interface BookDao {
  @Find
  List<InCollection> inCollection();

  @Find
  List<OfArray> ofArray();

  @Find
  List<WithColumn> withColumn();

  // children in a Collection
  record InCollection(@Embedded Author author, @Relation("id") Collection<Book> books) {}

  // children in an array
  record OfArray(@Embedded Author author, @Relation("id") Book[] books) {}

  // a column of children that are entities
  record WithColumn(
      @Embedded Author author,
      @Relation(value = "id", child = "author_id", column = "title") List<Book> books) {}
}
