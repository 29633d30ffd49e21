package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface ThingDao {
  @Upsert
  void save(Thing thing);

  @Query("SELECT * FROM thing")
  List<Thing> all();
}
