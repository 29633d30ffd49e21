package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@SuppressWarnings({"dione:full-scan: not what this is about", "dione:sort: nor this"})
@Dao
public interface ShowDao {
  // an instant and datetime
  @Query("SELECT title FROM shows WHERE starts_at > datetime('now')")
  List<String> datetime();

  // an instant and CURRENT_TIMESTAMP
  @Query("SELECT title FROM shows WHERE starts_at > CURRENT_TIMESTAMP")
  List<String> current();

  // an instant and date
  @Query("SELECT title FROM shows WHERE starts_at >= date('now', '-1 day')")
  List<String> date();

  // a date and datetime
  @Query("SELECT title FROM shows WHERE day = datetime('now')")
  List<String> dateAndDatetime();

  // a time of SQLite and date
  @Query("SELECT title FROM shows WHERE doors_at < date('now')")
  List<String> sqliteAndDate();

  // an instant and a number
  @Query("SELECT title FROM shows WHERE starts_at < unixepoch()")
  List<String> number();

  // a number and datetime
  @Query("SELECT title FROM shows WHERE price < datetime('now')")
  List<String> numberAndDatetime();

  // before the operator
  @Query("SELECT title FROM shows WHERE datetime('now') < starts_at")
  List<String> before();

  // in BETWEEN
  @Query("SELECT title FROM shows WHERE starts_at BETWEEN datetime('now') AND :to")
  List<String> between(Instant to);

  // in SET
  @Query("UPDATE shows SET starts_at = datetime('now') WHERE id = 1")
  void set();

  // a parameter of another type
  @Query("SELECT title FROM shows WHERE starts_at >= :day")
  List<String> parameter(LocalDate day);

  // a parameter in the other form
  @Query("SELECT title FROM shows WHERE doors_at >= :from")
  List<String> form(Instant from);
}
