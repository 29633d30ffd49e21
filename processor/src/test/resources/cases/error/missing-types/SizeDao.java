package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface SizeDao {
  @Query("SELECT 1 AS size")
  Row row();

  record Row(SizeDao.java.util.Optional<Integer> size) {}
}
