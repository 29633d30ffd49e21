package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Map;

/** What looks nearly like a query of whole rows or of their number, whose program is not looked at. */
@SuppressWarnings({"dione:full-scan: not what this is about", "dione:sort: nor this"})
@Dao
public interface ShowDao {
  /** A place. */
  record Place(String id, String city) {}

  /** What may be missing may be null. */
  record Sound(String id, String title) {}

  // nothing to find: whole rows and columns without NULLs, and numbers of rows
  @Query("SELECT * FROM venues")
  List<Venue> entities();

  @Query("SELECT * FROM venues WHERE seats > :seats ORDER BY title LIMIT 5")
  List<Sound> sound(int seats);

  @Query("SELECT count(*) FROM venues WHERE seats IS NULL")
  long number();

  @Query("SELECT venues.id, title FROM venues WHERE city = :city")
  List<Sound> columns(String city);

  @Query("SELECT title FROM venues")
  List<String> titles();

  // a component of a whole row
  @Query("SELECT * FROM venues;")
  List<Place> component();

  // of a table in quotes
  @Query("SELECT * FROM \"venues\" LIMIT 5")
  List<Place> quoted();

  // of a table in upper case
  @Query("SELECT * FROM VENUES WHERE seats > 5")
  List<Place> upperCase();

  // under another name
  @Query("SELECT * FROM venues AS v ORDER BY seats")
  List<Place> alias();

  // another column of a subquery's rows
  @Query("SELECT * FROM (SELECT city AS id, title FROM venues)")
  List<Sound> subquery();

  // another column beside one that may be NULL
  @Query("SELECT seats, city AS id, title FROM venues")
  List<Sound> renamed();

  // another column of a CTE's rows
  @Query("WITH v AS (SELECT id, city AS title FROM venues) SELECT * FROM v")
  List<Sound> common();

  // a view
  @Query("SELECT * FROM towns")
  List<Row> view();

  /** A row of the view. */
  record Row(String title, String city) {}

  // of two tables
  @Query("SELECT * FROM venues, shows WHERE shows.venue = venues.id")
  List<Price> both();

  // of a table that is joined
  @Query("SELECT * FROM venues JOIN shows ON shows.venue = venues.id")
  List<Price> joined();

  /** Of two tables. */
  record Price(String day, int price) {}

  // in another part of a compound than whole rows
  @Query("SELECT * FROM venues WHERE seats > 5 UNION ALL SELECT city, title, city, seats FROM venues")
  List<Sound> compound();

  // in another part of a compound than a number of rows
  @Query("SELECT count(*) FROM venues UNION ALL SELECT seats FROM venues")
  List<Integer> compoundOfNumbers();

  // a value that only begins like a number of rows
  @Query("SELECT CAST(seats AS INTEGER) FROM venues")
  List<Integer> cast();

  // beside a number of rows
  @Query("SELECT count(*), city FROM venues GROUP BY city")
  Map<Long, String> pair();

  // the only column, under its table
  @Query("SELECT venues.city FROM venues")
  List<String> qualified();

  // the only column, in upper case
  @Query("SELECT \"CITY\" FROM venues LIMIT 5")
  List<String> city();

  // one of several columns, under its table
  @Query("SELECT venues.id, venues.city FROM venues")
  List<Place> qualifiedColumns();

  // one of several columns, behind all
  @Query("SELECT venues.*, 1 AS one FROM venues")
  List<Place> starOfTable();

  // under another name, without AS
  @Query("SELECT title, city id FROM venues")
  List<Sound> shortAlias();

  // in an expression that is nothing but its column
  @Query("SELECT +city FROM venues")
  List<String> sign();
}
