package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Order.class)
public interface OrderDb extends D1Database {
  OrderDao orders();
}
