package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface EmptyDao {
  @Query("SELECT 1")
  int one();
}
