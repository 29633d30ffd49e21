package dev.dione.testing;

import dev.dione.D1;
import org.jspecify.annotations.Nullable;

/** What parameters and fields are taken from. */
interface Handout {
  Setup setup();

  D1 d1();

  /** The test that it is for, or null for {@code @BeforeAll} and {@code @AfterAll}. */
  @Nullable TestDatabase test();
}
