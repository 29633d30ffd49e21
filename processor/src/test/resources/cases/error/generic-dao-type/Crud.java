package app;

import dev.dione.annotations.Upsert;

public interface Crud<T> {
  @Upsert
  void save(T entity);
}
