package dev.dione.testing;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The root of the tests. */
@Database(entities = Gig.class)
interface GigDb extends D1Database {
  GigDao gigs();
}
