package app;

import dev.dione.annotations.Column;

/** A computed column for whoever has a name. */
public interface Named<T> {
  T name();

  @Column
  default T shown() {
    return name();
  }
}
