package dev.dione.samples.queries;

import dev.dione.D1;
import dev.dione.Match;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.local.LocalD1;
import dev.dione.samples.queries.Booking.Item;
import dev.dione.samples.queries.Event.Details;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Asks a fresh database everything that the DAOs can ask, and keeps the answers as lines. */
public final class Tour {
  private final BookingDb db;
  private final List<String> lines = new ArrayList<>();

  private Tour(BookingDb db) {
    this.db = db;
  }

  /** Prints the answers of an engine in memory. */
  public static void main(String[] args) {
    try (D1 d1 = LocalD1.inMemory()) {
      lines(d1).forEach(System.out::println);
    }
  }

  /** The answers of an empty database, the same on each. */
  public static List<String> lines(D1 d1) {
    Tour tour = new Tour(BookingDb_.open(d1));
    tour.db.createTables();
    tour.events();
    tour.bookings();
    tour.menu();
    tour.signIns();
    return tour.lines;
  }

  private void events() {
    LocalDate may = LocalDate.of(2026, 5, 1);
    db.events()
        .save(
            List.of(
                new Event("Blue Moon", may, "Encore", new Details("19:30", 18), null),
                new Event("Jazz Brunch", may.plusDays(1), "Garden", new Details("11:00", 6), null),
                new Event("Blue Notes", may.plusDays(2), "encore", new Details("20:00", 21), null),
                new Event("Closing", may.plusDays(3), "Garden", null, null)));
    rows("from", db.events().from(may.plusDays(2)));
    rows("next at", one(db.events().nextAt("ENCORE")));
    rows("open to 18", db.events().openTo(18));
    rows("search blue", db.events().search(Match.words("blue")));
    rows("search b…", db.events().search(Match.prefix("bru").or(Match.words("\"notes\" AND"))));
    rows("numbered", db.events().numbered());
    rows("venues", db.events().venues());
  }

  private void bookings() {
    LocalDate may = LocalDate.of(2026, 5, 1);
    rows("added", List.of(db.bookings().addGuest("ann", "Ann", true)));
    rows("added again", List.of(db.bookings().addGuest("ann", "Ann", true)));
    db.bookings().addGuest("bob", "Bob", true);
    db.bookings().addGuest("cy", "Cy", true);
    db.bookings().addGuest("old", "Old", false);
    rows("active", List.of(db.bookings().guests(true), db.bookings().guests(false)));
    List<Long> ids =
        db.bookings()
            .add(
                List.of(
                    new Booking(null, "ann", "blue moon", may, null),
                    new Booking(null, "bob", "JAZZ BRUNCH", may.plusDays(1), null),
                    new Booking(null, "ann", "Blue Moon", may.plusDays(1), null),
                    new Booking(null, "cy", "Closing", may.plusDays(3), null)));
    db.bookings()
        .addItems(
            List.of(
                new Item(ids.get(0), "table", 40_000),
                new Item(ids.get(0), "wine", 9_000),
                new Item(ids.get(1), "table", 52_000),
                new Item(ids.get(2), "ticket", 3_000),
                new Item(ids.get(3), "ticket", 1_000)));
    rows("found nights", List.of(db.bookings().findNights()));
    rows("bookings", db.bookings().all());
    Page<BookingDao.Spending> first = db.bookings().spending(PageRequest.first(2));
    rows("spending", first.items());
    String next = first.next();
    if (next != null) {
      rows("spending, page 2", db.bookings().spending(PageRequest.after(next, 2)).items());
    }
  }

  private void menu() {
    db.site()
        .addCategories(
            List.of(
                new Category("all", null),
                new Category("music", "all"),
                new Category("food", "all"),
                new Category("jazz", "music"),
                new Category("blues", "music")));
    rows("below music", db.site().below("music"));
  }

  private void signIns() {
    Instant now = Instant.now();
    db.site().begin(new OauthState("good", "/home", now.plusSeconds(60)));
    db.site().begin(new OauthState("late", "/home", now.minusSeconds(1)));
    db.site().begin(new OauthState.Iso("good", "/home", now.plusSeconds(60)));
    db.site().begin(new OauthState.Iso("late", "/home", now.minusSeconds(1)));
    rows("consumed", one(db.site().consume("good")));
    rows("consumed twice", one(db.site().consume("good")));
    rows("consumed late", one(db.site().consume("late")));
    rows("consumed, ISO", one(db.site().consumeIso("good")));
    rows("consumed twice, ISO", one(db.site().consumeIso("good")));
    rows("consumed late, ISO", one(db.site().consumeIso("late")));
  }

  private static List<String> one(Optional<String> row) {
    return row.map(List::of).orElse(List.of());
  }

  private void rows(String question, Collection<?> rows) {
    lines.add(question + (rows.isEmpty() ? ": nothing" : ":"));
    rows.forEach(row -> lines.add("  " + row));
  }
}
