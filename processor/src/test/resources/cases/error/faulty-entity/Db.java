package other;

import app.Bad;
import app.BadDao;
import app.Child;
import app.Good;
import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Bad.class, Good.class, Child.class})
public interface Db extends D1Database {
  BadDao bad();
}
