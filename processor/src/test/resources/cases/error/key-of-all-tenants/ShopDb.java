package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Item.class, Order.class, Quiet.class, QuietId.class})
interface ShopDb extends D1Database {}
