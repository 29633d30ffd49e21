package other;

import dev.dione.annotations.BeforeWrite;

public class Parent {
  // inherited from another package
  @BeforeWrite
  protected void check() {}
}
