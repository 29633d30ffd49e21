package shapes;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Database;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Find;
import dev.dione.annotations.Id;
import dev.dione.annotations.Insert;
import dev.dione.D1Database;
import java.util.Optional;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;

/** A class that is compiled where the processors stand the other way round. */
@Getter
@AllArgsConstructor
@EqualsAndHashCode
@Entity
class Tour {
  @Id private final String id;
  private final int year;

  @Dao
  interface Tours {
    @Insert
    void add(Tour tour);

    @Find
    Optional<Tour> find(String id);
  }

  @Database(entities = Tour.class)
  interface TourDb extends D1Database {
    Tours tours();
  }
}
