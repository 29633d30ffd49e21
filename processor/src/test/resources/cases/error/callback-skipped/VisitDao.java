package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import java.time.LocalDate;
import java.util.List;

@Dao
public interface VisitDao {
  // a deletion by properties of what has a callback for deletes
  @Delete(entity = Visit.class)
  long ofDay(LocalDate day);

  // a deletion by properties that returns what has a callback for deletes
  @Delete
  List<Visit> ofGuest(String guest);

  @Delete(entity = Visit.class)
  @SuppressWarnings("dione:callback-skipped: tests clean up after themselves")
  void clean(long id);

  @Find
  List<Visit> on(LocalDate day);

  @Delete
  void deleteAll(List<Visit> visits);
}
