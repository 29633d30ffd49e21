package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface OtherDao {
  @Insert
  void insert(Bad bad);

  // in another DAO
  @Query("SELECT idd FROM good")
  List<String> column();
}
