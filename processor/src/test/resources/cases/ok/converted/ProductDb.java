package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Product.class, Ticket.class})
public interface ProductDb extends D1Database {
  ProductDao products();
}
