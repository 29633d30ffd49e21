package app;

import dev.dione.annotations.Entity;

/** An annotation where none can be. */
public class Method {
  @Entity
  void method() {}
}
