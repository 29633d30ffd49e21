package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {A.class, B.class, C.class})
public interface Db extends D1Database {}
