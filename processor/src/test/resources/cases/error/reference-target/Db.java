package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Friends.class, Seat.class})
public interface Db extends D1Database {}
