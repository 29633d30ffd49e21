package app;

import dev.dione.annotations.BeforeWrite;

interface Checked {
  /** Overridden without the annotation: not run. */
  @BeforeWrite
  void check();

  @BeforeWrite(BeforeWrite.Kind.INSERT)
  default void checkNew() {
    check();
  }
}
