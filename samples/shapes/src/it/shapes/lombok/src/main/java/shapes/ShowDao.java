package shapes;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Optional;

@Dao
public interface ShowDao {
  @Upsert
  void save(Show show);

  @Upsert
  void save(Guest guest);

  @Find
  Optional<Guest> guest(long number);

  @Query("SELECT * FROM show ORDER BY id")
  List<Show> all();
}
