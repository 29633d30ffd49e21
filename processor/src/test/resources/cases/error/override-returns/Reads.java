package app;

import dev.dione.annotations.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

public interface Reads<T> {
  @Query("SELECT count(*) FROM memo")
  int count();

  @Query("SELECT id FROM memo")
  List<UUID> ids();

  @Query("SELECT * FROM memo")
  Collection<T> all();

  @Query("DELETE FROM memo")
  void clear();
}
