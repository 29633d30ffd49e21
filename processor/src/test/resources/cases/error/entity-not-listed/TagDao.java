package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface TagDao {
  @Upsert
  void save(Tag tag);

  @Find
  List<Tag> all();
}
