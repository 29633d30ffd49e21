package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface TagDao {
  @Upsert(on = "name")
  void byName(Tag tag);

  @Upsert(on = "slug")
  void bySlug(Tag tag);

  @Upsert(on = "lang")
  void byLang(Tag tag);
}
