package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface OrderDao {
  @Upsert
  void save(Order order);

  @Upsert(on = "select")
  void saveBySelect(Order order);

  @Find
  List<Order> byGroup(int group);

  @Query("SELECT * FROM \"order\" WHERE \"group\" = :group")
  List<Order> of(int group);
}
