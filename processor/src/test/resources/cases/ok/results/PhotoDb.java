package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Photo.class)
public interface PhotoDb extends D1Database {
  PhotoDao photos();
}
