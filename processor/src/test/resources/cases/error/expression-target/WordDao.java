package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface WordDao {
  @Upsert(on = "lower(text)")
  void save(Word word);

  @Upsert(on = "text")
  void saveByText(Word word);
}
