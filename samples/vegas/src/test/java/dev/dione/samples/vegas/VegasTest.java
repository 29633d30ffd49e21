package dev.dione.samples.vegas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.local.LocalD1;
import dev.dione.local.server.LocalServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: what it takes, what it prints, and what it refuses. */
class VegasTest {
  @TempDir Path folder;

  @Test
  void engineAndRestPrintTheSame() {
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine)) {
      Map<String, String> environment = Map.of("CLOUDFLARE_API_TOKEN", server.token());
      Path db = folder.resolve("x.sqlite");
      for (int run = 1; run <= 2; run++) {
        Run rest = Run.vegas(environment, "--rest", endpoint(server));
        assertThat(rest.err()).isEmpty();
        assertThat(rest.out()).isEqualTo(Run.vegas("--db", db).out());
      }
    }
  }

  @Test
  void engineAndRestPrintTheSameOfTenerife() {
    Path events = TenerifeFile.find();
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine)) {
      Map<String, String> environment = Map.of("D1_API_TOKEN", server.token());
      assertThat(Run.vegas(environment, "--rest", endpoint(server), events))
          .isEqualTo(Run.vegas(events));
    }
  }

  @Test
  void aMissingFileIsNamedAndNoDatabaseIsMade() {
    Path db = folder.resolve("x.sqlite");
    Path missing = folder.resolve("missing.json");
    Run run = Run.vegas("--db", db, missing);
    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                "Nothing was written. Fix the input first:\n  %s: there is no such file%n"
                    .formatted(missing)));
    assertThat(db).doesNotExist();
  }

  @Test
  void aFolderIsNoFile() {
    Run run = Run.vegas(folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(folder + ": it cannot be read: ");
  }

  @Test
  void oneBadFileKeepsTheOthersOut() throws IOException {
    Path db = folder.resolve("x.sqlite");
    Path good = folder.resolve("good.json");
    Path bad = folder.resolve("bad.json");
    Files.writeString(
        good, "[{\"name\": \"A\", \"start_date\": \"2026-05-02\", \"venue\": {\"name\": \"XS\"}}]");
    Files.writeString(bad, "[{\"name\": \"B\", \"venue\": {\"name\": \"XS\"}}]");
    Run run = Run.vegas("--db", db, good, bad);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(bad + ": event 1 (line 1, \"B\"): it has no start_date");
    assertThat(db).doesNotExist();
  }

  @Test
  void aLoadThatFailsLeavesTheOnesBefore() throws IOException {
    Path db = folder.resolve("x.sqlite");
    Path empty = Files.writeString(folder.resolve("empty.json"), "[]");
    assertThat(Run.vegas("--db", db, empty).out()).contains("There are no events.");
    try (D1 d1 = LocalD1.open(db)) {
      d1.run(
          new Statement(
              "CREATE TRIGGER full BEFORE INSERT ON table_tiers WHEN new.event_id LIKE '2026-05-23%' BEGIN SELECT RAISE(ABORT, 'sold out'); END",
              List.of(), null));
    }
    Run run = Run.vegas("--db", db);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("sold out")
        .contains("vegas-2026-05-08.json, which is loaded whole or not at all")
        .contains("Loaded before: vegas-2026-05-01.json.");
    assertThat(Dump.keys(Dump.of(db), "events")).hasSize(8);
    assertThat(Dump.keys(Dump.of(db), "table_tiers")).hasSize(23);
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Path db =
        Files.writeString(
            folder.resolve("x.sqlite"), "not a database, but long enough ".repeat(200));
    Run run = Run.vegas("--db", db);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("x.sqlite").doesNotContain("\tat ");
  }

  @Test
  void optionsThatDoNotGoAreRefused() {
    assertThat(Run.vegas("--db", "x", "--rest", "y").err())
        .contains("mutually exclusive", "vegas --help");
    assertThat(Run.vegas("--nope").exitCode()).isEqualTo(1);
    assertThat(Run.vegas("--help").out()).contains("Usage: vegas", "--rest=URL", "EVENTS.json");
  }

  @Test
  void restNeedsAnEndpointAndAToken() {
    assertThat(Run.vegas("--rest", "https://example.com").err())
        .contains("--rest takes the address of a D1 database")
        .contains("https://example.com");
    assertThat(Run.vegas("--rest", "https://x.example/client/v4/accounts/a/d1/database/b").err())
        .contains("set CLOUDFLARE_API_TOKEN");
  }

  @Test
  void aRefusedTokenIsNotPrinted() {
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine)) {
      Run run = Run.vegas(Map.of("CLOUDFLARE_API_TOKEN", "secret123"), "--rest", endpoint(server));
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).isNotBlank().doesNotContain("secret123");
      assertThat(run.out()).doesNotContain("secret123");
    }
  }

  private static String endpoint(LocalServer server) {
    return "%s/accounts/%s/d1/database/%s"
        .formatted(server.baseUrl(), server.config().accountId(), server.config().databaseId());
  }
}
