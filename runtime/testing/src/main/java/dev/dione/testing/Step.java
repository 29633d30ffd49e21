package dev.dione.testing;

import dev.dione.D1;

/** One step of filling a database. */
@FunctionalInterface
interface Step {
  void run(D1 d1);
}
