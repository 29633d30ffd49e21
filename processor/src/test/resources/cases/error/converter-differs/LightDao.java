package app;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface LightDao {
  // a parameter without the column's converter
  @Query("SELECT count(*) FROM light WHERE id = 1 AND color = :color")
  long count(Light.Color color);

  // values with another converter
  @Query("UPDATE light SET plain = 'RED' WHERE id = 1 AND color IN (:colors)")
  long change(@Converted(Light.Letter.class) List<Light.Color> colors);

  // a converter where the column has none
  @Query("UPDATE light SET plain = :plain WHERE id = 1")
  long set(@Converted(Light.Letter.class) Light.Color plain);
}
