package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Dao
public interface ShowDao {
  // a date with an integer
  @Query("SELECT title FROM shows WHERE price = :day")
  List<String> date(LocalDate day);

  // an instant with a REAL, in order
  @Query("SELECT title FROM shows WHERE rating > :since")
  List<String> instant(Instant since);

  // UUIDs in IN
  @Query("SELECT title FROM shows WHERE id IN (:ids)")
  List<String> in(List<UUID> ids);

  // in BETWEEN
  @Query("SELECT title FROM shows WHERE price BETWEEN 1 AND :to")
  List<String> between(LocalDate to);

  // before the operator
  @Query("SELECT title FROM shows WHERE :day = price")
  List<String> before(LocalDate day);

  // of an alias
  @Query("SELECT s.title FROM shows AS s WHERE s.price = :day")
  List<String> alias(LocalDate day);

  // a date with a decimal, which is stored as text
  @Query("SELECT title FROM shows WHERE fee = :day")
  List<String> decimal(LocalDate day);

  // bytes with a text
  @Query("SELECT title FROM shows WHERE title = :bytes")
  List<String> bytes(byte[] bytes);

  // a text with bytes
  @Query("SELECT title FROM shows WHERE poster = :text")
  List<String> text(String text);

  // in SET
  @Query("UPDATE shows SET price = :day WHERE id = 1")
  void set(LocalDate day);

  // a duration with an integer
  @Query("SELECT title FROM shows WHERE price <> :length")
  List<String> duration(Duration length);
}
