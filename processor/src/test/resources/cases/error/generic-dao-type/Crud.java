package app;

import dev.dione.annotations.Upsert;

public interface Crud<T> {
  // an inherited method with a type that is no entity
  @Upsert
  void save(T entity);
}
