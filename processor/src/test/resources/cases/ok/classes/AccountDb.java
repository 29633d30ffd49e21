package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Account.class, Session.class})
interface AccountDb extends D1Database {
  AccountDao accounts();
}
