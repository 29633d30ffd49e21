package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  @Query("SELECT * FROM tags")
  List<Tag> table();

  @Query("SELECT * FROM tag WHERE nam = 'x'")
  List<Tag> column();

  @Query("SELECT * FROM tag WHERE zzzzzzzz = 1")
  List<Tag> far();

  @Query(
      """
      SELECT *
      FROM tag
      WHERE t.name = 'x'
      """)
  List<Tag> alias();

  @Query("SELCT * FROM tag")
  List<Tag> verb();

  @Query("SELECT * FROM tag ORDER name")
  List<Tag> syntax();

  @Query("SELECT sqlite_version()")
  String function();

  @Query("SELECT nosuch(name) FROM tag")
  String unknownFunction();

  @Query("BEGIN")
  void begin();

  @Query("PRAGMA journal_mode = WAL")
  String pragma();

  @Query("ATTACH 'x' AS y")
  void attach();

  @Query("SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6")
  List<Integer> compound();

  @Query("UPDATE tag SET nam = :name")
  void update(String name);

  @Query("INSERT INTO tag (id, name) VALUES (1)")
  void values();

  @Query("SELECT id FROM tag a JOIN tag b")
  List<Integer> ambiguous();
}
