package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  String COLUMNS = "id, nane";
  String SELECT = "SELECT " + (COLUMNS) + " FROM tag";
  int LIMIT = 3;

  @Query("SELECT\tid,\u0020\"nam\" || 'x' || nam FROM tag")
  List<String> escapes();

  @Query(
      """
      SELECT id,
             name \
             || nam\tAS "name"
        FROM tag
      """)
  List<Tag> block();

  @Query("SELECT id, name FROM tag" + " WHERE nam = 'x'" + " AND id < " + LIMIT)
  List<Tag> sum();

  @Query(SELECT + " WHERE id = 1")
  List<Tag> constant();

  @Query(value = TagDao.SELECT)
  List<Tag> qualified();

  @Query(
      "SELECT id, name"
          + Texts.FROM
          + """
             WHERE name = 'x'
            """)
  List<Tag> otherFile();

  @Query(LIMIT > 2 ? "SELECT nam FROM tag" : "")
  List<String> chosen();

  @Query("SELECT id, name FROM tag WHERE name = 'ü😀' AND nam = :nam AND id = :id AND nome = :nam")
  List<Tag> behindOthers(String nam, int id);

  @Query("SELECT name FROM")
  List<String> incomplete();
}
