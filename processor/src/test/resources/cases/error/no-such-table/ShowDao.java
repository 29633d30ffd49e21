package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // in FROM
  @Query("SELECT * FROM show")
  List<Show> from();

  // in JOIN
  @Query("SELECT s.title FROM shows s JOIN venue v ON v.id = s.venue")
  List<String> join();

  // after a comma
  @Query("SELECT s.title FROM shows s, venu v")
  List<String> comma();

  // in INSERT
  @Query("INSERT INTO venus (id, title) VALUES (:id, :title)")
  void insert(String id, String title);

  // in UPDATE
  @Query("UPDATE venue SET title = :title WHERE id = :id")
  void update(String id, String title);

  // in DELETE
  @Query("DELETE FROM tickets WHERE id = :id")
  void delete(int id);

  // in a subquery
  @Query("SELECT title FROM shows WHERE venue IN (SELECT id FROM places)")
  List<String> subquery();

  // in a common table
  @Query("WITH big AS (SELECT id FROM halls) SELECT id FROM big")
  List<String> common();

  // a common table that is spelt otherwise
  @Query("WITH big AS (SELECT id FROM venues) SELECT id FROM bg")
  List<String> misspelt();

  // a class and not its table
  @Query("SELECT \"Show\".\"title\" FROM \"Show\"")
  List<String> type();

  // in quotes
  @Query("SELECT title FROM \"showss\"")
  List<String> quoted();

  // a column of the same name before it
  @Query("SELECT seats FROM venues WHERE seats IN (SELECT 1 FROM seats)")
  List<Integer> sameName();
}
