package app;

import dev.dione.annotations.Dao;

class Outer {
  // a private interface
  @Dao
  private interface Private {}

  private static final class Hidden {
    // an interface in a private type
    @Dao
    interface InPrivate {}
  }
}
