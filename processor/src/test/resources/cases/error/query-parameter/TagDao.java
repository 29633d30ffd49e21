package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;

@Dao
public interface TagDao {
  @Query("SELECT name FROM tag WHERE id = :idd")
  String misspelt(int id);

  @Query("SELECT name FROM tag WHERE id = :id")
  String missing();

  @Query("SELECT name FROM tag")
  String unused(int id);

  @Query("SELECT name FROM tag WHERE id = ?1")
  String numbered(int id);

  @Query("SELECT name FROM tag WHERE id = ?")
  String bare();

  @Query("SELECT name FROM tag WHERE id = @id")
  String at(int id);

  @Query("SELECT name FROM tag WHERE id = :ids")
  List<String> oneOfMany(List<Integer> ids);

  @Query("SELECT name FROM tag WHERE id IN (1, :ids)")
  List<String> many(List<Integer> ids);

  @Find
  Optional<Tag> byNme(String nme);

  @Find
  Optional<Tag> byName(int name);

  @Find
  List<Tag> byNames(List<String> name);
}
