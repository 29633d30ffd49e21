package dev.dione.samples.quickstart.price;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database of a bar. */
@Database(entities = Drink.class)
public interface BarDb extends D1Database {
  /** The menu. */
  DrinkDao drinks();
}
