package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  String OR_5 = " OR id = 1 OR id = 2 OR id = 3 OR id = 4 OR id = 5";
  String OR_25 = OR_5 + OR_5 + OR_5 + OR_5 + OR_5;
  String OR_100 = OR_25 + OR_25 + OR_25 + OR_25;
  String PLUS_10 = " + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1";
  String PLUS_50 = PLUS_10 + PLUS_10 + PLUS_10 + PLUS_10 + PLUS_10;
  String NOT_10 = " NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT";
  String NOT_50 = NOT_10 + NOT_10 + NOT_10 + NOT_10 + NOT_10;

  // a chain of ORs
  @Query("SELECT title FROM shows WHERE id = 0" + OR_100)
  List<String> ors();

  // a long sum
  @Query("SELECT id" + PLUS_50 + PLUS_50 + " FROM shows")
  List<Integer> sum();

  // NOT upon NOT
  @Query("SELECT title FROM shows WHERE " + NOT_50 + NOT_50 + " id")
  List<String> nots();
}
