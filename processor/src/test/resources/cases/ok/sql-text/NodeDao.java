package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface NodeDao {
  @Query(
      """
      WITH RECURSIVE up(id, parent, name) AS (
        SELECT id, parent, name FROM node WHERE id = :id
        UNION ALL
        SELECT n.id, n.parent, n.name FROM node n JOIN up ON n.id = up.parent
      )
      SELECT * FROM up
      """)
  List<Node> ancestors(long id);

  @Query("SELECT name FROM node WHERE id = 1 UNION SELECT name FROM node WHERE id = 2 ORDER BY 1; -- done")
  List<String> compound();

  @Query("SELECT * FROM node -- all of them")
  List<Node> commented();

  @Query("SELECT * FROM node WHERE id IN (:ids) AND name NOT IN (:names) /* ; */ ;")
  List<Node> among(List<Long> ids, Collection<String> names);

  @Query("DELETE FROM node WHERE name IN :names")
  long deleteNamed(Set<String> names);

  @Query(
      """
      SELECT name FROM node
      WHERE name LIKE '50\\%' ESCAPE '\\'
        AND name <> 'it''s "quoted" \"""'
        AND name <> '?1 :no @no'
      """)
  List<String> awkward();

  @Query("VALUES (1), (2)")
  List<Integer> values();

  @Query("SELECT id, :name AS name, :name || :name AS twice FROM node WHERE name = :name")
  List<Twice> twice(String name);

  /** A parameter that is used three times. */
  record Twice(long id, String name, String twice) {}

  @Query(
      """
      SELECT "name"
      FROM node
      WHERE "name" = "name\"""")
  List<String> endsInAQuote();
}
