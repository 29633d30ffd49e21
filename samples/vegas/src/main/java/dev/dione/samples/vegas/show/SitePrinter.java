package dev.dione.samples.vegas.show;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.samples.vegas.dao.ArtistDate;
import dev.dione.samples.vegas.dao.CheapestTier;
import dev.dione.samples.vegas.dao.Night;
import dev.dione.samples.vegas.dao.UpcomingEvent;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.scrape.Scrape;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a site would ask: a venue's calendar, its next nights in full, an artist's dates, the
 * cheapest ways in.
 */
public final class SitePrinter {
  private static final int NIGHTS = 3;

  private final VinnyDb db;
  private final PrintWriter out;

  /** A printer of what is stored. */
  public SitePrinter(VinnyDb db, PrintWriter out) {
    this.db = db;
    this.out = out;
  }

  /** Prints how many rows there are, and four queries about what the scrapes show most of. */
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
    printNights(highlights.venue(), highlights.from());
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

  /** The first page, as a site shows it; the cursor of its end would lead to the next one. */
  private void printNights(String venue, LocalDate from) {
    Page<Night> page = db.events().nights(venue, from, PageRequest.first(NIGHTS));
    print(
        "The next nights at " + venue + (page.hasNext() ? ", and more on the next page" : ""),
        List.of("date", "event", "bill", "prices"),
        page.items().stream()
            .map(
                night ->
                    List.of(
                        night.event().eventDate().toString(),
                        night.event().title(),
                        joined(night.artists(), Artist::name),
                        joined(night.tiers(), t -> t.section() + " " + price(t.minSpend()))))
            .toList());
  }

  private static <T> String joined(List<T> items, Function<T, String> text) {
    return items.stream().map(text).map(String::strip).collect(Collectors.joining(", "));
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
