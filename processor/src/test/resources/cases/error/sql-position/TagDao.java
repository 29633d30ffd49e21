package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  // in a constant of the same file
  String COLUMNS = "id, nane";
  String SELECT = "SELECT " + (COLUMNS) + " FROM tag";
  int LIMIT = 3;

  // behind escapes
  @Query("SELECT\tid,\u0020\"nam\" || 'x' || nam FROM tag")
  List<String> escapes();

  // in a text block
  @Query(
      """
      SELECT id,
             name \
             || nam\tAS "name"
        FROM tag
      """)
  List<Tag> block();

  // in a sum of literals
  @Query("SELECT id, name FROM tag" + " WHERE nam = 'x'" + " AND id < " + LIMIT)
  List<Tag> sum();

  @Query(SELECT + " WHERE id = 1")
  List<Tag> constant();

  @Query(value = TagDao.SELECT)
  List<Tag> qualified();

  @Query(
      "SELECT id, name"
          // in a constant of another file
          + Texts.FROM
          + """
             WHERE name = 'x'
            """)
  List<Tag> otherFile();

  // in a conditional expression
  @Query(LIMIT > 2 ? "SELECT nam FROM tag" : "")
  List<String> chosen();

  // behind letters of several bytes
  @Query("SELECT id, name FROM tag WHERE name = 'ü😀' AND nam = :nam AND id = :id AND nome = :nam")
  List<Tag> behindOthers(String nam, int id);

  // the end of a literal
  @Query("SELECT name FROM")
  List<String> incomplete();
}
