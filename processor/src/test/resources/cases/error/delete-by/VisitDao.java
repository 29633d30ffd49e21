package app;

import dev.dione.BulkResult;
import dev.dione.PageRequest;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.IncludeDeleted;
import dev.dione.annotations.Limit;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Returning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dao
public interface VisitDao {
  // a deletion of every row
  @Delete(entity = Visit.class)
  long all();

  // a deletion that tells no entity
  @Delete
  long untold(long id);

  // a deletion with two parameters that tells no entity
  @Delete
  long untoldTwice(long id, LocalDate day);

  // a deletion of no entity
  @Delete(entity = String.class)
  long text(long id);

  // a deletion that names and returns its entity
  @Delete(entity = Visit.class)
  List<Visit> twice(LocalDate day);

  // a deletion by an unknown property
  @Delete(entity = Visit.class)
  long unknown(long idd);

  // a deletion by a property of another type
  @Delete(entity = Visit.class)
  long otherType(String day);

  // a deletion of several rows that returns one
  @Delete
  Optional<Visit> several(@Compare(Comparison.GE) long id);

  // a deletion that returns an unknown column
  @Delete(entity = Visit.class)
  @Returning("name")
  List<String> unknownColumn(LocalDate day);

  // a deletion by properties that returns BulkResult
  @Delete(entity = Visit.class)
  BulkResult bulk(LocalDate day);

  // a deletion of a view's rows
  @Delete(entity = Days.class)
  long view(LocalDate day);

  // a deletion that includes rows that nothing marks
  @Delete(entity = Visit.class)
  @IncludeDeleted
  long unmarked(LocalDate day);

  // a deletion in order
  @Delete
  @OrderBy("id")
  List<Visit> ordered(LocalDate day);

  // a deletion with a limit
  @Delete(entity = Visit.class)
  long limited(LocalDate day, @Limit int most);

  // a deletion of a page
  @Delete(entity = Visit.class)
  long page(LocalDate day, PageRequest page);
}
