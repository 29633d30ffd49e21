package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Customer.class)
public interface CustomerDb extends D1Database {
  CustomerDao customers();
}
