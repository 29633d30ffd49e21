package dev.dione.benchmarks.crud;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database that every library works on. */
@Database(entities = Concert.class)
public interface ConcertDb extends D1Database {
  /** The concerts. */
  ConcertDao concerts();
}
