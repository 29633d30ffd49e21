package dev.dione.benchmarks.bulk;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** A database of items. */
@Database(entities = Item.class)
public interface ItemDb extends D1Database {
  /** The items. */
  ItemDao items();
}
