package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Token.class)
public interface TokenDb extends D1Database {
  TokenDao tokens();
}
