package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Tag.class, OfUse.class, TagUse.class, TagName.class, OfNothing.class, Unsafe.class})
public interface TagDb extends D1Database {
}
