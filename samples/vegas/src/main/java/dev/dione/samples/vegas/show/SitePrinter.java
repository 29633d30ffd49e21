package dev.dione.samples.vegas.show;

import dev.dione.samples.vegas.dao.ArtistDate;
import dev.dione.samples.vegas.dao.CheapestTier;
import dev.dione.samples.vegas.dao.UpcomingEvent;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.scrape.Scrape;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what a site would ask: a venue's calendar, an artist's dates, the cheapest ways in. */
public final class SitePrinter {
  private final VinnyDb db;
  private final PrintWriter out;

  /** A printer of what is stored. */
  public SitePrinter(VinnyDb db, PrintWriter out) {
    this.db = db;
    this.out = out;
  }

  /** Prints how many rows there are, and three queries about what the scrapes show most of. */
  public void print(List<Scrape> scrapes) {
    out.printf(
        "Stored: %d events, %d artists, %d event_artists, %d images, %d table_tiers\n\n",
        db.events().count(),
        db.artists().count(),
        db.eventArtists().count(),
        db.images().count(),
        db.tableTiers().count());
    Highlights.of(scrapes).ifPresentOrElse(this::print, () -> out.println("There are no events."));
  }

  private void print(Highlights highlights) {
    printUpcoming(highlights.venue(), highlights.from());
    highlights.artistId().ifPresent(artistId -> printDates(artistId, highlights.from()));
    printCheapest(highlights.date());
  }

  private void printUpcoming(String venue, LocalDate from) {
    List<UpcomingEvent> events = db.events().upcoming(venue, from);
    print(
        "At " + venue + " from " + from,
        List.of("date", "event", "headliners"),
        events.stream()
            .map(e -> List.of(e.eventDate().toString(), e.title(), text(e.headliners())))
            .toList());
  }

  private void printDates(String artistId, LocalDate from) {
    String name = db.artists().byId(artistId).map(Artist::name).orElse(artistId);
    List<ArtistDate> dates = db.artists().dates(artistId, from);
    print(
        name + " from " + from,
        List.of("date", "venue", "event", "headliner"),
        dates.stream()
            .map(
                d ->
                    List.of(
                        d.eventDate().toString(),
                        d.venue(),
                        d.title(),
                        d.headliner() ? "yes" : "no"))
            .toList());
  }

  private void printCheapest(LocalDate date) {
    List<CheapestTier> tiers = db.tableTiers().cheapest(date);
    print(
        "Cheapest tables and tickets on " + date,
        List.of("venue", "event", "section", "#min spend", "#deposit", "#guests", "currency"),
        tiers.stream()
            .map(
                t ->
                    List.of(
                        t.venue(),
                        t.title(),
                        t.section(),
                        price(t.minSpend()),
                        price(t.deposit()),
                        text(t.capacity()),
                        text(t.currency())))
            .toList());
  }

  private void print(String title, List<String> headers, List<List<String>> rows) {
    out.println(title);
    out.println(TextTable.of(headers, rows));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String price(@Nullable Double price) {
    return price == null ? "" : BigDecimal.valueOf(price).stripTrailingZeros().toPlainString();
  }
}
