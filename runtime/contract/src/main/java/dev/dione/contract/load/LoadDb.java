package dev.dione.contract.load;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database of the loads. */
@Database(entities = {Concert.class, Hall.class, Person.class, Visit.class})
interface LoadDb extends D1Database {
  HallDao halls();

  ConcertDao concerts();
}
