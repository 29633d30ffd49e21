package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dao
public interface ShowDao {
  // in the result
  @Query("SELECT tittle FROM shows")
  List<String> result();

  // in WHERE
  @Query("SELECT title FROM shows WHERE venu = 'xs'")
  List<String> where();

  // in ORDER BY
  @Query("SELECT title FROM shows ORDER BY dya")
  List<String> orderBy();

  // in GROUP BY
  @Query("SELECT count(*) FROM shows GROUP BY venu")
  List<Integer> groupBy();

  // in HAVING
  @Query("SELECT venue FROM shows GROUP BY venue HAVING max(prize) > 5")
  List<String> having();

  // in the condition of a join
  @Query("SELECT s.title FROM shows s JOIN venues v ON v.idd = s.venue")
  List<String> on();

  // in SET
  @Query("UPDATE shows SET titel = 'x' WHERE id = 1")
  void set();

  // in the columns of INSERT
  @Query("INSERT INTO venues (id, titel) VALUES ('a', 'b')")
  void insert();

  // in RETURNING
  @Query("DELETE FROM venues WHERE id = 'a' RETURNING titel")
  Optional<String> returning();

  // in the SET of an upsert
  @Query("INSERT INTO venues (id, title) VALUES ('a', 'b') ON CONFLICT (id) DO UPDATE SET titel = excluded.title")
  void upsert();

  // of excluded
  @Query("INSERT INTO venues (id, title) VALUES ('a', 'b') ON CONFLICT (id) DO UPDATE SET title = excluded.titel")
  void excluded();

  // in a call
  @Query("SELECT upper(titel) FROM shows")
  List<String> call();

  // in a subquery
  @Query("SELECT title FROM shows WHERE venue IN (SELECT idd FROM venues)")
  List<String> subquery();

  // of an alias
  @Query("SELECT s.titel FROM shows s")
  List<String> alias();

  // of an alias that is not there
  @Query("SELECT v.title FROM shows s")
  List<String> noAlias();

  // of a common table
  @Query("WITH big AS (SELECT id FROM venues) SELECT title FROM big")
  List<String> common();

  // in a window
  @Query("SELECT row_number() OVER (PARTITION BY venu) FROM shows")
  List<Integer> window();

  // the Java name
  @Query("SELECT startsAt FROM shows")
  List<String> javaName();

  // near no other
  @Query("SELECT xyzzy FROM venues")
  List<String> far();

  // in a line of a text block
  @Query(
      """
      SELECT title
      FROM shows
      WHERE day > :day
        AND pryce < 5
      """)
  List<String> line(LocalDate day);
}
