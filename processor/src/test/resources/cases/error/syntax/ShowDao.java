package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // the verb
  @Query("SELCT * FROM shows")
  List<Show> verb();

  // a keyword
  @Query("SELECT title FROM shows WHER venue = 'xs'")
  List<String> keyword();

  // ORDER without BY
  @Query("SELECT title FROM shows ORDER day")
  List<String> orderBy();

  // a parenthesis that is never closed
  @Query("SELECT title FROM shows WHERE id IN (1, 2")
  List<String> open();

  // a parenthesis that was never opened
  @Query("SELECT title FROM shows WHERE id = 1)")
  List<String> close();

  // a comma before FROM
  @Query("SELECT title, FROM shows")
  List<String> comma();

  // two conditions
  @Query("SELECT title FROM shows WHERE id = 1 WHERE id = 2")
  List<String> twice();

  // a keyword as a name
  @Query("SELECT order FROM shows")
  List<String> name();

  // an operator of another language
  @Query("SELECT title FROM shows WHERE id => 1")
  List<String> operator();

  // a value that is missing
  @Query("UPDATE shows SET title = WHERE id = 1")
  void value();

  // a table that is missing
  @Query("SELECT title FROM WHERE id = 1")
  List<String> table();

  // TOP of another database
  @Query("SELECT TOP 5 title FROM shows")
  List<String> top();

  // an end that is missing
  @Query("SELECT title FROM shows WHERE")
  List<String> end();
}
