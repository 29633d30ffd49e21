package app;

import app.Guest.Home;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao
public interface GuestDao {
  @Upsert
  void save(Guest guest);

  @Upsert
  void save(Item item);

  @Find
  @Nullable Guest find(String id);

  @Query("SELECT id, home_town, home_zip FROM guest WHERE id = :id")
  List<Row> homes(String id);

  record Row(String id, @Nullable @Embedded(prefix = "home_") Home home) {}
}
