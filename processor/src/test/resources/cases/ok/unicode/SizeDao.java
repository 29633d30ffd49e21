package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface SizeDao {
  @Upsert
  void speichern(Size größe);

  @Query("SELECT * FROM \"größe\" WHERE \"名前\" = :名前 AND 'ß😀' <> :name")
  List<Size> für(String 名前, String name);

  @Query("SELECT 1")
  int maß();

  @Query("SELECT 2")
  int mass();
}
