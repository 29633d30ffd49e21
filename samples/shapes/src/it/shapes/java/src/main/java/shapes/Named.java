package shapes;

import dev.dione.annotations.Column;

/** Whoever has a name has a column with its label. */
public interface Named<T> {
  T name();

  @Column
  default T label() {
    return name();
  }
}
