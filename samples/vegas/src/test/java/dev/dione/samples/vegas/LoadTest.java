package dev.dione.samples.vegas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What repeated and later scrapes leave in the database. */
class LoadTest {
  private static final Pattern NOTHING_WRITTEN =
      Pattern.compile("(?m)^0 rows written, .* nothing changed$");
  private static final Set<String> FOLLOWING = Set.of("external_id", "scraped_at", "updated_at");

  @TempDir Path folder;

  @Test
  void theShippedFilesHaveRowsInAllTables() {
    Path db = folder.resolve("x.sqlite");
    Run run = Run.vegas("--db", db);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Stored: 9 events, 7 artists, 12 event_artists, 20 images, 26 table_tiers")
        .contains("Image copies written back: 20 rows changed");
    Map<String, Map<String, @Nullable Object>> rows = Dump.of(db);
    assertThat(rows)
        .containsKeys(
            "events/2026-05-02-calvin-harris-encore-beach-club",
            "events/2026-05-02-tiesto-xs-nightclub",
            "events/2026-05-10-latin-sundays-hakkasan",
            "event_artists/2026-05-09-dom-dolla-liv-las-vegas/dom-dolla",
            "event_artists/2026-05-09-dom-dolla-liv-las-vegas/john-summit",
            "artists/nina-kravic");
  }

  @Test
  void theSecondRunOfTheShippedFilesWritesNothing() {
    Path db = folder.resolve("x.sqlite");
    Run.vegas("--db", db);
    Map<String, Map<String, @Nullable Object>> before = Dump.of(db);
    Run second = Run.vegas("--db", db);
    assertThat(Dump.of(db)).isEqualTo(before);
    assertThat(NOTHING_WRITTEN.matcher(second.out()).results()).hasSize(2);
    assertThat(second.out()).contains("Image copies written back: 0 rows changed");
  }

  @Test
  void theLaterScrapeChangesPricesAndKeepsTheRest() {
    Path db = folder.resolve("x.sqlite");
    Run.vegas("--db", db);
    Map<String, Map<String, @Nullable Object>> rows = Dump.of(db);
    assertThat(rows.get("events/2026-05-15-steve-aoki-hakkasan"))
        .containsEntry("external_id", "lv-0508-004")
        .containsEntry("genres", "[\"electro\"]")
        .containsEntry("tags", "[\"21+\"]");
    assertThat(rows.get("artists/steve-aoki"))
        .containsEntry("bio", "Brings cake.")
        .containsEntry("image_url", "https://img.example/steve-aoki.jpg")
        .containsEntry("spotify_url", "https://listen.example/steve-aoki");
    assertThat(rows.get("event_artists/2026-05-09-dom-dolla-liv-las-vegas/john-summit"))
        .containsEntry("headliner", 1L);
    assertThat(rows.get("table_tiers/2026-05-08-calvin-harris-omnia/Dance floor"))
        .containsEntry("min_spend", 7000L)
        .containsEntry("available", 0L);
    assertThat(rows.get("table_tiers/2026-05-15-steve-aoki-hakkasan/Pavilion"))
        .containsEntry("deposit", 250L)
        .containsEntry("available", 1L);
    assertThat(rows.get("images/artist/tiesto/thumb"))
        .containsEntry("url", "https://img.example/2026/tiesto-160.jpg");
  }

  @Test
  void tenerifeLoadsWholeAndTheSecondRunWritesNothing() {
    Path events = TenerifeFile.find();
    Path db = folder.resolve("x.sqlite");
    Run first = Run.vegas("--db", db, events);
    assertThat(first.out())
        .contains("Stored: 70 events, 76 artists, 112 event_artists, 0 images, 70 table_tiers");
    Map<String, Map<String, @Nullable Object>> before = Dump.of(db);
    assertThat(Run.vegas("--db", db, events).out()).containsPattern(NOTHING_WRITTEN);
    assertThat(Dump.of(db)).isEqualTo(before);
  }

  @Test
  void aLaterScrapeOfTenerifeAddsNoRowAndLosesNoValue() throws IOException {
    Path events = TenerifeFile.find();
    Path db = folder.resolve("x.sqlite");
    Run.vegas("--db", db, events);
    assertNothingLost(db, Rescrape.of(Files.newInputStream(events), folder.resolve("later.json")));
  }

  @Test
  void aLaterScrapeOfVegasAddsNoRowAndLosesNoValue() throws IOException {
    Path db = folder.resolve("x.sqlite");
    Run.vegas("--db", db);
    InputStream events = Vegas.class.getResourceAsStream("/vegas-2026-05-08.json");
    assertNothingLost(db, Rescrape.of(events, folder.resolve("later.json")));
  }

  private static void assertNothingLost(Path db, Path later) {
    Map<String, Map<String, @Nullable Object>> before = Dump.of(db);
    Run run = Run.vegas("--db", db, later);
    assertThat(run.err()).isEmpty();
    Map<String, Map<String, @Nullable Object>> after = Dump.of(db);
    assertThat(lasting(after)).isEqualTo(lasting(before));
    assertThat(after).isNotEqualTo(before);
  }

  /** The rows without the columns that follow the scrape. */
  private static Map<String, Map<String, @Nullable Object>> lasting(
      Map<String, Map<String, @Nullable Object>> dump) {
    Map<String, Map<String, @Nullable Object>> lasting = new HashMap<>();
    dump.forEach(
        (key, row) -> {
          Map<String, @Nullable Object> kept = new HashMap<>(row);
          kept.keySet().removeAll(FOLLOWING);
          lasting.put(key, kept);
        });
    return lasting;
  }

  @Test
  void anotherSpellingInALaterScrapeIsNoted() throws IOException {
    Path db = folder.resolve("x.sqlite");
    Path first = folder.resolve("1.json");
    Path second = folder.resolve("2.json");
    String event =
        "[{\"name\": \"%s\", \"start_date\": \"2026-05-02\", \"venue\": {\"name\": \"XS\"}}]";
    Files.writeString(first, event.formatted("Björk"));
    Files.writeString(second, event.formatted("Bjork"));
    assertThat(Run.vegas("--db", db, first, second).out())
        .contains(
            "Note: %s: the stored name of 2026-05-02-bjork-xs, \"Björk at XS\", becomes \"Bjork at XS\""
                .formatted(second));
  }
}
