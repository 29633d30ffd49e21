package app;

import dev.dione.annotations.Query;

public interface Counts {
  @Query("SELECT count(*) FROM memo WHERE text <> ''")
  int count();
}
