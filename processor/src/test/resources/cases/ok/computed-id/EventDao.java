package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.List;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface EventDao {
  @Upsert
  BulkResult upsertAll(List<Event> events);

  @Update
  void update(Event event);

  @Find
  @Nullable Event byKey(String key);

  @Query("SELECT * FROM events WHERE year = :year")
  List<Event> ofYear(int year);

  @Upsert
  void saveLegacy(Legacy legacy);

  @Delete
  void deleteLegacy(Legacy legacy);

  @Query("SELECT * FROM legacy")
  List<Legacy> legacy();
}
