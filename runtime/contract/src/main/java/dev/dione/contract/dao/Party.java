package dev.dione.contract.dao;

import dev.dione.annotations.Check;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** A parent, and rows that hang on it by a composite id. */
@Entity(table = "parties")
@Check(value = "seats >= 0", name = "seats_not_negative")
record Party(@Id @Nullable Long id, String name, int seats) {

  /** A seat at a party; it goes when the party goes. */
  @Entity(table = "seats")
  record Seat(
      @Id @References(value = Party.class, onDelete = References.Action.CASCADE) long partyId,
      @Id int number,
      @Nullable @References(value = Guest.class, onDelete = References.Action.SET_NULL)
          String guestId) {}
}
