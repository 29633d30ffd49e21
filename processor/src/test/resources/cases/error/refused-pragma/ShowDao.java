package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // reads a setting
  @Query("PRAGMA journal_mode")
  String read();

  // changes a setting
  @Query("PRAGMA user_version = 5")
  int set();

  // misspelt
  @Query("PRAGMA table_inf('shows')")
  List<Show> misspelt();

  // an argument that it does not take
  @Query("PRAGMA foreign_keys = maybe")
  int argument();
}
