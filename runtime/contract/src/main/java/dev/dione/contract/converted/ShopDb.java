package dev.dione.contract.converted;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database of the cases. */
@Database(entities = {Product.class, Ticket.class})
interface ShopDb extends D1Database {
  ShopDao shop();
}
