package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface WordDao {
  // of an upsert's target
  @Upsert(on = "slug")
  void save(Word word);
}
