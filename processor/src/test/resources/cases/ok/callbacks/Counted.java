package app;

import dev.dione.annotations.BeforeWrite;

class Counted {
  int writes;

  protected void count() {
    writes++;
  }

  @BeforeWrite
  protected final void countWrite() {
    count();
  }
}
