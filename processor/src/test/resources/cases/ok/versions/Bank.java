package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Account.class, Seat.class})
public interface Bank extends D1Database {
  AccountDao accounts();
}
