package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Optional;

@Dao
public interface TagDao {
  // a misspelt parameter in SQL
  @Query("SELECT name FROM tag WHERE id = :idd")
  String misspelt(int id);

  // a parameter in SQL that the method has not
  @Query("SELECT name FROM tag WHERE id = :id")
  String missing();

  // a parameter that SQL does not use
  @Query("SELECT name FROM tag")
  String unused(int id);

  // a numbered parameter
  @Query("SELECT name FROM tag WHERE id = ?1")
  String numbered(int id);

  // a bare parameter
  @Query("SELECT name FROM tag WHERE id = ?")
  String bare();

  // a parameter behind @
  @Query("SELECT name FROM tag WHERE id = @id")
  String at(int id);

  // a collection beside other values of IN
  @Query("SELECT name FROM tag WHERE id = :ids")
  List<String> oneOfMany(List<Integer> ids);

  // a collection outside of IN
  @Query("SELECT name FROM tag WHERE id IN (1, :ids)")
  List<String> many(List<Integer> ids);

  // a misspelt property of a finder
  @Find
  Optional<Tag> byNme(String nme);

  // a finder's parameter of another type
  @Find
  Optional<Tag> byName(int name);

  @Find
  List<Tag> byNames(List<String> name);
}
