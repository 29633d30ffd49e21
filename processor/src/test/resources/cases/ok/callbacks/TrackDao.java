package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;

@Dao
public interface TrackDao {
  @Insert
  void insert(Track track);

  @Update
  long updateAll(Collection<Track> tracks);

  @Delete
  boolean delete(Track track);

  @Upsert
  Player save(Player player);

  @Delete
  void remove(Player player);

  @Find
  List<Track> all();
}
