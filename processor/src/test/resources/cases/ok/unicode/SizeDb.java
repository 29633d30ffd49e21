package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Size.class)
public interface SizeDb extends D1Database {
  SizeDao größen();
}
