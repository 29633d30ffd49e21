package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface ShowDao {
  // a text for an INTEGER in INSERT
  @Query("INSERT INTO venues (id, title, seats) VALUES ('a', 'b', 'many')")
  void textForInteger();

  // a text for an INTEGER in UPDATE
  @Query("UPDATE shows SET price = 'free' WHERE id = 1")
  void update();

  // a text for a REAL
  @Query("UPDATE shows SET rating = 'good' WHERE id = 1")
  void textForReal();

  // a text for a BLOB
  @Query("UPDATE shows SET poster = 'none' WHERE id = 1")
  void textForBlob();

  // an integer for a BLOB
  @Query("UPDATE shows SET poster = 0 WHERE id = 1")
  void integerForBlob();

  // a fraction for an INTEGER
  @Query("UPDATE shows SET price = 1.5 WHERE id = 1")
  void fraction();

  // a BLOB for a TEXT
  @Query("UPDATE shows SET title = x'00' WHERE id = 1")
  void blobForText();

  // NULL in INSERT
  @Query("INSERT INTO venues (id, title) VALUES ('a', NULL)")
  void nullInInsert();

  // NULL in UPDATE
  @Query("UPDATE venues SET title = NULL")
  void nullInUpdate();

  // a column that is left out
  @Query("INSERT INTO venues (id) VALUES ('a')")
  void leftOut();

  // in the SET of an upsert
  @Query("INSERT INTO venues (id, title) VALUES ('a', 'b') ON CONFLICT (id) DO UPDATE SET seats = 'few'")
  void upsert();
}
