package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Tag.class, Asking.class, Checked.class})
public interface TagDb extends D1Database {}
