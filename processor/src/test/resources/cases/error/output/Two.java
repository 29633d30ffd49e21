package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

final class Two {
  @Database(entities = {})
  interface Db extends D1Database {}
}
