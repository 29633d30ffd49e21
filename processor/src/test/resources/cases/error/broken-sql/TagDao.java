package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  @Query("")
  List<String> empty();

  @Query("-- nothing")
  void comment();

  @Query("SELECT 'open")
  String open();

  @Query("SELECT 1 ! 2")
  int symbol();

  @Query("SELECT 1; SELECT 2")
  int two();

  @Query("DELETE FROM a; DELETE FROM b;")
  void twoWrites();
}
