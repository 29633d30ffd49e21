package dev.dione.benchmarks.decode;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** A database of shows. */
@Database(entities = Show.class)
public interface ShowDb extends D1Database {
  /** The shows. */
  ShowDao shows();
}
