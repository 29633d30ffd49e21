package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface TagDao {
  // an upsert on a column with a default
  @Upsert(on = "lang")
  void save(List<Tag> tags);
}
