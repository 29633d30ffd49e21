package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.Optional;

/** What every DAO has. */
public interface Crud<T, K> {
  @Upsert
  void save(T entity);

  @Upsert
  BulkResult saveAll(Collection<? extends T> entities);

  @Delete
  boolean delete(T entity);

  @Find
  Optional<T> byId(K id);
}
