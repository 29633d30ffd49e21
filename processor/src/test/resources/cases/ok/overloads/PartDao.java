package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Methods and parameters whose names could meet those of generated code. */
@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface PartDao {
  @Find
  Optional<Part> find(String id);

  @Query("SELECT * FROM part WHERE id = :id AND result = :result")
  List<Part> find(String id, int result);

  @Query("SELECT * FROM part WHERE result = :result")
  List<Part> find(int result);

  @Query("SELECT count(*) FROM part")
  int find2();

  @Query("SELECT 2")
  int find_2();

  @Query("SELECT id FROM part WHERE row = :row")
  List<String> byRow(String row);

  @Query("SELECT 1")
  int byRow();

  @Query("SELECT 3")
  int byRowCall();

  @Upsert
  boolean save(Part result);

  @Upsert
  boolean save(Collection<Part> d1);

  @Query("SELECT 4")
  int saveWrite();

  @Query("UPDATE part SET result = :changes WHERE row = :d1 AND id = :batch")
  boolean change(int changes, String d1, String batch);

  @Query("SELECT 5 FROM part WHERE id = :dao")
  int dao(String dao);
}
