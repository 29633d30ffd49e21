package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@SuppressWarnings({"dione:full-scan: not what this is about", "dione:sort: nor this"})
@Dao
public interface ShowDao {
  // LIKE
  @Query("SELECT title FROM shows WHERE title LIKE :text")
  List<String> like(String text);

  // between wildcards
  @Query("SELECT title FROM shows WHERE title LIKE '%' || :text || '%'")
  List<String> contains(String text);

  // NOT LIKE
  @Query("SELECT title FROM shows WHERE title NOT LIKE :text")
  List<String> notLike(String text);

  // GLOB
  @Query("SELECT title FROM shows WHERE title GLOB :text")
  List<String> glob(String text);

  // in a call
  @Query("SELECT title FROM shows WHERE title LIKE upper(:text)")
  List<String> call(String text);
}
