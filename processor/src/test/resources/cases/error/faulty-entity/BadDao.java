package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;
import java.util.Optional;

@Dao
public interface BadDao {
  @Upsert(on = "thing")
  void save(Bad bad);

  @Find
  List<Bad> byThing(String thing);

  @Query("SELECT id, thing FROM bad WHERE thing = :thing")
  List<Bad> all(String thing);

  @Query("SELECT bad.* FROM bad")
  Optional<Bad> one();
}
