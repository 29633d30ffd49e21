package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

final class Two {
  // a root that would write the file of another one
  @Database(entities = {})
  interface Db extends D1Database {}
}
