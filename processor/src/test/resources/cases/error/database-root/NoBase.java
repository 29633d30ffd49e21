package app;

import dev.dione.annotations.Database;

// an interface that extends nothing
@Database(entities = Tag.class)
public interface NoBase {}
