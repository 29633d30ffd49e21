package dev.dione.contract.dao;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database of the contract. */
@Database(
    entities = {
      Party.Seat.class,
      Party.class,
      Guest.class,
      Everything.class,
      Primitives.class,
      Performance.class,
      Performance.Legacy.class,
      Slot.class,
      Customer.class
    })
interface ContractDb extends D1Database {
  TypesDao types();

  GuestDao guests();

  PartyDao parties();

  PerformanceDao performances();

  SlotDao slots();

  CustomerDao customers();
}
