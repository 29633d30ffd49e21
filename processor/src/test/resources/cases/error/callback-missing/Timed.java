package app;

import dev.dione.annotations.BeforeWrite;

interface Timed {
  @BeforeWrite
  void stamp();
}
