package dev.dione.samples.vegas.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What a visitor asks about.
 *
 * @param day the day of the visit
 * @param venue the venue that the visitor looks at
 * @param otherVenue another one
 * @param artistId an artist
 * @param genre a kind of music
 * @param words what the visitor types into the search box
 */
public record Visit(
    LocalDate day, String venue, String otherVenue, String artistId, String genre, String words) {

  /** SQL with these values for {@code :day}, {@code :venue} and so on. */
  String fill(String sql) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(":day", day.toString());
    values.put(":venue", venue);
    values.put(":otherVenue", otherVenue);
    values.put(":artistId", artistId);
    values.put(":genre", genre);
    values.put(":words", words);
    String filled = sql;
    for (Map.Entry<String, String> value : values.entrySet()) {
      String literal = "'" + value.getValue().replace("'", "''") + "'";
      filled = filled.replaceAll(value.getKey() + "\\b", Matcher.quoteReplacement(literal));
    }
    return filled;
  }
}
