package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface WordDao {
  // of a unique index
  @Upsert(on = "lower(text)")
  void save(Word word);

  // of a column inside an index's expression
  @Upsert(on = "text")
  void saveByText(Word word);
}
