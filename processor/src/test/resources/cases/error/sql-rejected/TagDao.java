package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  // an index that is not there
  @Query("SELECT name FROM tag INDEXED BY by_name WHERE name = 'x'")
  List<String> index();

  // common tables that read each other
  @Query("WITH a AS (SELECT * FROM b), b AS (SELECT * FROM a) SELECT * FROM a")
  List<Tag> circle();

  // an aggregate in a recursion
  @Query(
      "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT count(*) FROM n) SELECT x FROM n")
  List<Integer> recursion();

  // a natural join with a condition
  @Query("SELECT a.name FROM tag a NATURAL JOIN tag b ON a.id = b.id")
  List<String> natural();

  // USING a column that one side does not have
  @Query("SELECT a.name FROM tag a JOIN (SELECT id AS other FROM tag) b USING (name)")
  List<String> using();

  // a limit in the middle of a compound
  @Query("SELECT name FROM tag LIMIT 1 UNION SELECT name FROM tag")
  List<String> limit();

  // a window that is not there
  @Query("SELECT row_number() OVER w FROM tag")
  List<Integer> window();
}
