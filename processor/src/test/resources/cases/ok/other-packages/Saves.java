package music.base;

import dev.dione.annotations.Insert;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import music.model.Song;

/** A plain interface; its methods belong to every DAO that extends it. */
public interface Saves {
  @Upsert
  void save(Song song);

  @Insert
  long insertAll(Collection<Song> songs);
}
