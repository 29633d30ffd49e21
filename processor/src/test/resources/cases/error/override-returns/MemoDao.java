package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface MemoDao extends Reads<Memo> {
  // a primitive of another width
  @Override
  @Query("SELECT count(*) FROM memo")
  long count();

  // another list than the parent's
  @Override
  default List<Memo> ids() {
    return List.of();
  }

  // a result where the parent has none
  @Override
  @Query("DELETE FROM memo")
  boolean clear();

  /** Fits: a list is a collection. */
  @Override
  @Query("SELECT * FROM memo")
  List<Memo> all();
}
