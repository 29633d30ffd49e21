package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface TagDao {
  // an upsert on a key that may be null
  @Upsert(on = {"name", "lang"})
  void save(Tag tag);

  @SuppressWarnings("dione:null-in-unique-key: each one is new")
  @Upsert(on = {"name", "lang"})
  void quiet(Tag tag);

  // such an upsert with the key of another warning
  @SuppressWarnings("dione:replace-deletes-children: that is what it is for")
  @Upsert(on = {"name", "lang"})
  void other(Tag tag);
}
