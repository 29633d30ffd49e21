package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  // nothing
  @Query("")
  List<String> empty();

  // a comment alone
  @Query("-- nothing")
  void comment();

  // a text that never ends
  @Query("SELECT 'open")
  String open();

  // a char that begins no token
  @Query("SELECT 1 ! 2")
  int symbol();

  // two queries
  @Query("SELECT 1; SELECT 2")
  int two();

  // two writes
  @Query("DELETE FROM a; DELETE FROM b;")
  void twoWrites();
}
