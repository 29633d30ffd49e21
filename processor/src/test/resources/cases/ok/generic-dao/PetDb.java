package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Pet.class)
public interface PetDb extends D1Database {
  PetDao pets();
}
