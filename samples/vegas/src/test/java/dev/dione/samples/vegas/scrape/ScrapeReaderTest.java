package dev.dione.samples.vegas.scrape;

import static dev.dione.samples.vegas.scrape.JsonFiles.event;
import static dev.dione.samples.vegas.scrape.JsonFiles.file;
import static dev.dione.samples.vegas.scrape.JsonFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.VegasEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrapeReaderTest {
  @Test
  void anEventOfTheNamedFieldsAlone() throws BadInputException {
    VegasEvent event = read("[" + event("Night", "") + "]").events().get(0);
    assertThat(event.compositeKey()).isEqualTo("2026-05-02-night-xs");
    assertThat(event.title()).isEqualTo("Night");
    assertThat(event.externalId()).isEqualTo("id-Night");
    assertThat(event.description()).isNull();
  }

  @Test
  void theFirstPerformerNamesTheNight() throws BadInputException {
    Scrape scrape = read("[" + event("Night", "\"performers\": [\" \", \"A\", \"B\"]") + "]");
    assertThat(scrape.events().get(0).compositeKey()).isEqualTo("2026-05-02-a-xs");
    assertThat(scrape.artists()).extracting(Artist::name).containsExactly("A", "B");
    assertThat(scrape.bill())
        .extracting(EventArtist::artistId, EventArtist::headliner, EventArtist::position)
        .containsExactly(tuple("a", true, 1), tuple("b", null, 2));
  }

  @Test
  void aPerformerNamedTwiceIsOnTheBillOnce() throws BadInputException {
    String fields =
        """
        "performers": ["Tiësto", "TIËSTO "], "artists": [{"name": "tiësto", "bio": "b"}, {"name": "New"}]""";
    Scrape scrape = read("[" + event("Night", fields) + "]");
    assertThat(scrape.bill()).extracting(EventArtist::artistId).containsExactly("tiesto", "new");
    assertThat(scrape.artists().get(0).name()).isEqualTo("Tiësto");
    assertThat(scrape.artists().get(0).bio()).isEqualTo("b");
  }

  @Test
  void blankTextsAndEmptyListsSayNothing() throws BadInputException {
    String fields =
        """
        "description": " ", "image_url": "", "tags": [], "genres": [null, ""], "unknown": {"x": [1]}""";
    Scrape scrape = read("[" + event("Night", fields) + "]");
    VegasEvent event = scrape.events().get(0);
    assertThat(event.description()).isNull();
    assertThat(event.tags()).isNull();
    assertThat(event.genres()).isNull();
    assertThat(scrape.images()).isEmpty();
    assertThat(scrape.tiers()).isEmpty();
  }

  @Test
  void picturesAndPricesBecomeRows() throws BadInputException {
    String fields =
        """
        "image_url": "https://i/e.jpg", "price_min": 20, "price_max": 35.5,
        "artists": [{"name": "A", "headliner": false, "images": {"thumb": "https://i/a.jpg", "hero": null}}],
        "tables": [{"section": "Patio", "min_spend": 900, "deposit": 100, "capacity": 8, "available": true}]""";
    Scrape scrape = read("[" + event("Night", fields) + "]");
    assertThat(scrape.images())
        .extracting(Image::imageId)
        .containsExactly("artist/a/thumb", "event/2026-05-02-a-xs/original");
    assertThat(scrape.tiers())
        .containsExactly(
            new TableTier(
                "2026-05-02-a-xs", TableTier.TICKETS, 20.0, 35.5, null, null, null, null, null),
            new TableTier("2026-05-02-a-xs", "Patio", 900.0, null, 100.0, 8, true, null, null));
    assertThat(scrape.bill().get(0).headliner()).isFalse();
  }

  @Test
  void theDayIsLocalToTheTimezone() throws BadInputException {
    VegasEvent event =
        read("""
                [{"name": "N", "start_date": "2026-05-03T05:30:00+00:00",
                  "timezone": "America/Los_Angeles", "venue": {"name": "XS"}}]""")
            .events()
            .get(0);
    assertThat(event.eventDate()).isEqualTo(LocalDate.of(2026, 5, 2));
    assertThat(event.startsAt()).isEqualTo(Instant.parse("2026-05-03T05:30:00Z"));
  }

  @Test
  void olderEventsComeFirst() throws BadInputException {
    Scrape scrape =
        read(
            "[%s, %s, %s]"
                .formatted(
                    event("New", "\"created_at\": \"2026-05-08T00:00:00Z\""),
                    event("Old", "\"created_at\": \"2026-05-01T00:00:00Z\""),
                    event("Unknown", "")));
    assertThat(scrape.events())
        .extracting(VegasEvent::title)
        .containsExactly("Unknown", "Old", "New");
  }

  @Test
  void twoShowsOfOneNightAreNoted() throws BadInputException {
    String performer = "\"performers\": [\"A\"]";
    Scrape scrape =
        read("[%s, %s]".formatted(event("Matinee", performer), event("Late", performer)));
    assertThat(scrape.notes())
        .containsExactly(
            "x.json: event 2 (line 1, \"Late\", id-Late) replaces event 1 (line 1, \"Matinee\", id-Matinee), because both are 2026-05-02-a-xs");
  }

  @Test
  void differentNamesWithOneSlugAreAProblem() {
    assertThat(
            problems(
                "[%s,\n%s]"
                    .formatted(
                        event("One", "\"performers\": [\"Björk\"]"),
                        event("Two", "\"performers\": [\"Bjork\", \"bjork\"]"))))
        .containsExactly(
            "x.json: event 2 (line 2, \"Two\", id-Two): the performer \"Bjork\" and the performer \"Björk\" of event 1 (line 1, \"One\", id-One) are different names with the same slug, bjork, and would share a row: spell them alike if they are the same",
            "x.json: event 2 (line 2, \"Two\", id-Two): the night \"Bjork at XS\" and the night \"Björk at XS\" of event 1 (line 1, \"One\", id-One) are different names with the same slug, 2026-05-02-bjork-xs, and would share a row: spell them alike if they are the same");
  }

  @Test
  void differentPairsWithOneIdAreAProblem() {
    String one =
        "{\"name\": \"a b\", \"start_date\": \"2026-05-02\", \"venue\": {\"name\": \"c\"}}";
    String other =
        "{\"name\": \"a\", \"start_date\": \"2026-05-02\", \"venue\": {\"name\": \"b c\"}}";
    assertThat(problems("[" + one + "," + other + "]"))
        .singleElement()
        .asString()
        .contains("\"a at b c\"", "\"a b at c\"", "2026-05-02-a-b-c");
  }

  @Test
  void everythingThatIsMissingOrWrongIsTold() {
    String json =
        """
        [
          {"name": "No date", "venue": {"name": "XS"}},
          {"event_id": "x7", "start_date": "2026-05-02", "venue": {"name": "XS"}},
          {"name": "Odd", "start_date": "soon", "timezone": "Mars/Base", "venue": {}},
          {"name": "Prices", "start_date": "2026-05-02", "venue": {"name": "XS"}, "price_min": -1,
           "tables": [{"min_spend": 1e999, "capacity": 0}], "artists": [{"bio": "b"}]},
          {"name": "Types", "tables": [{"section": "s", "capacity": "many"}]},
          7,
          {"name": "Cut \\ud83d"}
        ]
        """;
    assertThat(problems(json))
        .containsExactly(
            "x.json: event 1 (line 2, \"No date\"): it has no start_date",
            "x.json: event 2 (line 3, x7): it has no name",
            "x.json: event 3 (line 4, \"Odd\"): timezone is \"Mars/Base\", and should be one like America/Los_Angeles",
            "x.json: event 3 (line 4, \"Odd\"): start_date is \"soon\", and should be a date, or a time like 2026-05-02T22:30:00-07:00 (Text 'soon' could not be parsed at index 0)",
            "x.json: event 3 (line 4, \"Odd\"): it has no venue.name",
            "x.json: event 4 (line 5, \"Prices\"): artists[0] has no name",
            "x.json: event 4 (line 5, \"Prices\"): price_min is -1.0, and should be 0 or more",
            "x.json: event 4 (line 5, \"Prices\"): tables[0].min_spend is Infinity, and should be 0 or more",
            "x.json: event 4 (line 5, \"Prices\"): tables[0].capacity is 0, and should be 1 or more",
            "x.json: event 4 (line 5, \"Prices\"): tables[0] has no section",
            "x.json: event 5 (line 7, \"Types\"): tables[0].capacity is \"many\", and should be a whole number",
            "x.json: event 6 (line 8): it is a number, and should be an object",
            "x.json: event 7 (line 9, \"Cut \ud83d\"): name is \"Cut \ud83d\", and should be Unicode text");
  }

  @Test
  void whatIsNoArrayOfJsonIsTold() {
    assertThat(problems(""))
        .containsExactly("x.json: it is empty, and should be a JSON array of events");
    assertThat(problems("{}"))
        .containsExactly("x.json: it holds an object, and should be a JSON array of events");
    assertThat(problems("[] []"))
        .containsExactly("x.json: line 1: there is something after the end of the array");
    assertThat(problems("[\n{\"name\": oops}]"))
        .singleElement()
        .asString()
        .startsWith("x.json: it is not JSON at line 2, column ");
    assertThat(problems("[{\"name\": \"cut"))
        .singleElement()
        .asString()
        .contains("it is not JSON at line 1");
    assertThat(problems("[" + event("A", "")))
        .singleElement()
        .asString()
        .contains("it is not JSON at line 1")
        .doesNotContain("REDACTED");
  }

  @Test
  void problemsOfAllFilesAreToldTogether() {
    BadInputException e =
        catchThrowableOfType(
            BadInputException.class,
            () -> ScrapeReader.read(List.of(file("a.json", "{}"), file("b.json", ""))));
    assertThat(e.problems()).hasSize(2);
    assertThat(e).hasMessageContaining("a.json: ").hasMessageContaining("b.json: ");
  }

  private static List<String> problems(String json) {
    return catchThrowableOfType(BadInputException.class, () -> read(json)).problems();
  }
}
