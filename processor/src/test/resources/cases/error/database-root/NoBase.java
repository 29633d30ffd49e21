package app;

import dev.dione.annotations.Database;

@Database(entities = Tag.class)
public interface NoBase {}
