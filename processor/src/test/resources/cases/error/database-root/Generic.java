package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

// a generic interface
@Database(entities = Tag.class)
public interface Generic<T> extends D1Database {}
