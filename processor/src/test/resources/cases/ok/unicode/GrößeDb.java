package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Größe.class)
public interface GrößeDb extends D1Database {
  GrößeDao größen();
}
