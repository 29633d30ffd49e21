package dev.dione.samples.quickstart.booking;

import dev.dione.D1;
import dev.dione.error.D1VersionException;
import dev.dione.local.LocalD1;

/** Books a table, changes a part of it, and is too late with the whole. */
public final class Bookings {
  private Bookings() {}

  /** Runs on an engine in memory, and prints what is stored. */
  public static void main(String[] args) {
    try (D1 d1 = LocalD1.inMemory()) {
      BookingDb db = BookingDb_.open(d1);
      db.createTables();
      // tag::call[]
      Booking booked = db.bookings().add(new Booking(null, " Ann ", 2, "a window", 0));
      Booking_.Patch patch = Booking_.Patch.of(booked.id(), booked.version());
      System.out.println(db.bookings().change(patch.wish(null))); // seats and guest stay
      try {
        db.bookings().save(booked); // read before the change
      } catch (D1VersionException e) {
        System.out.println(e.entity() + " " + e.expected() + ", stored " + e.found());
      }
      // end::call[]
    }
  }
}
