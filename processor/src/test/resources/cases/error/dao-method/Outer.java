package app;

import dev.dione.annotations.Dao;

class Outer {
  @Dao
  private interface Private {}

  private static final class Hidden {
    @Dao
    interface InPrivate {}
  }
}
