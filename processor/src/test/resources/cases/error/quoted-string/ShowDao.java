package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // in WHERE
  @Query("SELECT title FROM shows WHERE \"venu\" = :venue")
  List<String> where(String venue);

  // in the result
  @Query("SELECT \"titel\" FROM shows")
  List<String> result();

  // in ORDER BY
  @Query("SELECT title FROM shows ORDER BY \"dya\"")
  List<String> orderBy();

  // a text in double quotes
  @Query("SELECT title FROM shows WHERE venue = \"XS Nightclub\"")
  List<String> text();

  // in IN
  @Query("SELECT title FROM shows WHERE venue IN (\"xs\", 'omnia')")
  List<String> in();

  // in VALUES
  @Query("INSERT INTO venues (id, title) VALUES (\"a\", 'b')")
  void values();

  // in a call
  @Query("SELECT upper(\"titel\") FROM shows")
  List<String> call();

  // the unit of a function
  @Query("SELECT title FROM shows WHERE day > date(\"now\")")
  List<String> unit();
}
