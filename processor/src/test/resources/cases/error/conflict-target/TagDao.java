package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface TagDao {
  // a part of a unique index
  @Upsert(on = "name")
  void byName(Tag tag);

  // a column of a partial index
  @Upsert(on = "slug")
  void bySlug(Tag tag);

  // a column of an index that is not unique
  @Upsert(on = "lang")
  void byLang(Tag tag);
}
