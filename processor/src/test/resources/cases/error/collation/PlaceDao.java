package app;

import dev.dione.annotations.Compare;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface PlaceDao {
  // of an upsert's index
  @Upsert(on = "title")
  void save(Place place);

  // of a beginning, by RTRIM
  @Find
  List<Place> coded(@Compare(value = Compare.Comparison.STARTS_WITH, property = "code") String start);
}
