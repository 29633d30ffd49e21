package dev.dione.samples.quickstart;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database. */
// tag::database[]
@Database(entities = Show.class)
public interface TownDb extends D1Database {
  /** The shows. */
  ShowDao shows();
}
// end::database[]
