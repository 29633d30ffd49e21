package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface ShowDao {
  // begins
  @Query("BEGIN")
  void begin();

  // begins at once
  @Query("BEGIN IMMEDIATE")
  void immediate();

  // commits
  @Query("COMMIT")
  void commit();

  // ends
  @Query("END TRANSACTION")
  void end();

  // rolls back
  @Query("ROLLBACK")
  void rollback();

  // makes a savepoint
  @Query("SAVEPOINT a")
  void savepoint();

  // releases a savepoint
  @Query("RELEASE a")
  void release();
}
