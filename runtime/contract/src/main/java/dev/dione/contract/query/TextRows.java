package dev.dione.contract.query;

import static dev.dione.query.Query.deleteFrom;
import static dev.dione.query.Query.insertInto;

import dev.dione.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows on which texts are compared: one of them has the text. */
final class TextRows {
  /** A venue that no text is like. */
  static final String OTHER = "yyy";

  private TextRows() {}

  static List<Venue> venues(String text) {
    return List.of(
        new Venue(1, text, null, null, null),
        new Venue(2, "x", "c", null, null),
        new Venue(3, OTHER, "c", null, null));
  }

  /** What makes the venues what they are, whatever was written before. */
  static List<Statement> reset(String text) {
    Venue_ v = Venue_.table();
    return List.of(
        deleteFrom(v).where(v.id.ne(3)).statement(),
        insertInto(v)
            .entities(venues(text))
            .onConflict(v.id)
            .doUpdate(v.name.overwrite(), v.city.overwrite())
            .statement());
  }

  /** What puts the text into a gig at the third venue: in its title, and in its JSON. */
  static List<Statement> gig(String text) {
    Gig_ g = Gig_.table();
    Gig gig =
        new Gig(
            1,
            3,
            text,
            LocalDate.of(2026, 5, 1),
            null,
            false,
            0,
            new Gig.Details(null, List.of("a", text)));
    return List.of(
        insertInto(g)
            .entity(gig)
            .onConflict(g.id)
            .doUpdate(g.title.overwrite(), g.details.overwrite())
            .statement(),
        // A field of that name, which the record does not have.
        new Statement(
            "UPDATE gigs SET details = json_patch(details, json_object(?1, 'field'))",
            List.of(text),
            null));
  }

  /** Venues of which only some are wanted, by their ids. */
  static List<List<@Nullable Object>> ids(String text, Predicate<String> wanted) {
    return venues(text).stream()
        .filter(venue -> wanted.test(venue.name()))
        .map(venue -> TextRows.row(venue.id()))
        .toList();
  }

  /** A row of one value. */
  static List<@Nullable Object> row(@Nullable Object value) {
    return Collections.singletonList(value);
  }
}
