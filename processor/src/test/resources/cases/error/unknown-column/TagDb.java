package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Note.class, Tag.class})
public interface TagDb extends D1Database {}
