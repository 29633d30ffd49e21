package app;

import dev.dione.annotations.Query;
import java.util.List;

public interface Reads {
  @Query("SELECT count(*) FROM memo")
  int count();

  @Query("SELECT * FROM memo")
  List<Memo> all();
}
