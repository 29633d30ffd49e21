package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  String TEN = "0123456789";
  String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
  String THOUSAND =
      HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED
          + HUNDRED;
  String TEN_THOUSAND =
      THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND
          + THOUSAND + THOUSAND;
  String FIFTY_THOUSAND =
      TEN_THOUSAND + TEN_THOUSAND + TEN_THOUSAND + TEN_THOUSAND + TEN_THOUSAND;

  // a long text in a query
  @Query("SELECT title FROM shows WHERE title = '" + FIFTY_THOUSAND + FIFTY_THOUSAND + "'")
  List<String> query();

  // a long text in a write
  @Query("UPDATE shows SET title = '" + FIFTY_THOUSAND + FIFTY_THOUSAND + "' WHERE id = 1")
  void write();
}
