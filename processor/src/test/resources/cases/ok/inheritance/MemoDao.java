package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Query;
import java.util.List;

@SuppressWarnings("dione:full-scan: the table is small")
@Dao
public interface MemoDao extends Reads, Counts {
  /** Both parents have it. */
  @Override
  @Query("SELECT 7")
  int count();

  @Override
  default List<Memo> all() {
    return List.of();
  }

  static MemoDao none() {
    throw new IllegalStateException();
  }

  @Find
  List<Memo> byText(String text);
}
