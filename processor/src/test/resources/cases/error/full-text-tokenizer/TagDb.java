package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Tag.class, TagText.class, TagWord.class})
public interface TagDb extends D1Database {
}
