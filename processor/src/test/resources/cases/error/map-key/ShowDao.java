package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Map;

@Dao
public interface ShowDao {
  // no key of entities
  @Query("SELECT * FROM show")
  Map<Long, Show> noKey();

  // a key of plain values
  @Query("SELECT venue, id FROM show")
  @MapKey("venue")
  Map<String, Long> keyOfPlain();

  // a key without a map
  @Query("SELECT * FROM show")
  @MapKey("id")
  List<Show> noMap();

  // keys of bytes
  @Query("SELECT * FROM show")
  @MapKey("id")
  Map<byte[], Show> bytes();

  // keys of another type than the column
  @Query("SELECT * FROM show")
  @MapKey("id")
  Map<String, Show> otherType();

  // the key of a @Find
  @Find
  @MapKey("veneu")
  Map<String, List<Show>> noColumn();

  // a map key on an insert
  @Insert
  @MapKey("id")
  void insert(Show show);

  // a map key on a statement without rows
  @Query("DELETE FROM show")
  @MapKey("id")
  long delete();
}
