package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.Optional;

@Dao
public interface ListDao {
  @Upsert
  void save(List list);

  @Upsert
  void saveRow(Row row);

  @Query("SELECT id FROM row")
  java.util.List<A.Item> a();

  @Query("SELECT n FROM row")
  java.util.List<B.Item> b();

  @Query("SELECT * FROM row")
  Optional<Row> row();
}
