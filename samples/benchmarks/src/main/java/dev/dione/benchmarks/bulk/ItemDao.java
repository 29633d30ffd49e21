package dev.dione.benchmarks.bulk;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import java.util.List;

/** Writes items. */
@Dao
public interface ItemDao {
  /** Loads any number of them. */
  @Upsert
  BulkLoad load(List<Item> items);
}
