package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Tag.class, ThisWay.class, ThatWay.class})
public interface TagDb extends D1Database {
}
