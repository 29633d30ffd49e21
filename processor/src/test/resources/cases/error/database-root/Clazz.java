package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

// a class
@Database(entities = Tag.class)
public abstract class Clazz implements D1Database {}
