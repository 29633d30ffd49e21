package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Ticket.class)
public interface TicketDb extends D1Database {
  TicketDao tickets();
}
