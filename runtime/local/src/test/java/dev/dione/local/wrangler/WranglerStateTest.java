package dev.dione.local.wrangler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.config.WranglerFile;
import dev.dione.error.D1ConfigException;
import dev.dione.error.D1Exception;
import dev.dione.local.LocalD1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig;

class WranglerStateTest {
  private static final String HASH_OF_DB =
      "e7352547963de7050bd7d94658afc4fe78b61811b7815da12d90be8e863abf4d.sqlite";
  private static final String FILES = ".wrangler/state/v3/d1/miniflare-D1DatabaseObject";

  @TempDir Path folder;
  private Path wranglerFile;

  @BeforeEach
  void project() throws IOException {
    wranglerFile = folder.resolve("wrangler.jsonc");
    Files.writeString(
        wranglerFile,
        """
        {
          "d1_databases": [
            { "binding": "DB", "database_name": "town" },
            { "binding": "LOGS", "database_id": "abc" },
            { "binding": "BOTH", "database_id": "x", "preview_database_id": "DB" },
          ],
          "env": { "staging": { "d1_databases": [{ "binding": "DB", "database_id": "abc" }] } },
        }
        """);
  }

  // Names of files that wrangler 4.164.0 itself wrote.
  @ParameterizedTest
  @CsvSource({
    "DB, e7352547963de7050bd7d94658afc4fe78b61811b7815da12d90be8e863abf4d",
    "abc, b9a9be60acbce902d5d9c7bd9c3160b836be10e73e071b91b479e37cb251c1af",
    "'', d7e7dad26bda2eb41e10f2b5b0776873c53023ab37e537e0aca2622a0a57c851",
  })
  void theFileIsNamedByTheHashOfTheId(String id, String hash) {
    assertThat(StateFileName.of(id)).isEqualTo(hash + ".sqlite");
  }

  @Test
  void theIdIsThePreviewIdOrTheIdOrTheBinding() {
    WranglerState state = WranglerState.of(wranglerFile).withEnvironment(null);

    Path files = folder.resolve(FILES);
    assertThat(state.file("DB")).isEqualTo(files.resolve(HASH_OF_DB));
    assertThat(state.file("town")).isEqualTo(files.resolve(HASH_OF_DB));
    assertThat(state.file("LOGS")).isEqualTo(files.resolve(StateFileName.of("abc")));
    assertThat(state.file("BOTH")).isEqualTo(files.resolve(HASH_OF_DB));
    assertThat(state.withEnvironment("staging").file("DB")).isEqualTo(state.file("LOGS"));
    assertThat(state.persistedTo(folder.resolve("x/../kept")).file("DB"))
        .isEqualTo(folder.resolve("kept/v3/d1/miniflare-D1DatabaseObject").resolve(HASH_OF_DB));
    assertThat(state)
        .hasToString("WranglerState(%s, in %s/.wrangler/state)".formatted(wranglerFile, folder));
  }

  @Test
  void theEnvironmentIsThatOfTheVariable() {
    WranglerState state =
        WranglerState.of(WranglerFile.read(wranglerFile), Map.of("CLOUDFLARE_ENV", "staging"));

    assertThat(state.file("DB")).endsWithRaw(Path.of(StateFileName.of("abc")));
  }

  @Test
  void aDatabaseIsCreatedAndFoundAgain() throws IOException {
    try (D1 d1 = LocalD1.wrangler(wranglerFile, "DB")) {
      d1.run(sql("CREATE TABLE t(a)"));
      d1.run(sql("INSERT INTO t VALUES ('kept')"));
    }
    Path files = folder.resolve(FILES);
    Files.writeString(files.resolve("metadata.sqlite"), "Miniflare's own, and no database of ours");
    Path inner = Files.createDirectories(folder.resolve("src/main"));
    try (D1 d1 = LocalD1.wrangler(WranglerState.find(inner), "town")) {
      assertThat(d1.run(sql("SELECT a FROM t")).rows()).containsExactly(List.of("kept"));
      assertThat(d1.description()).isEqualTo("local database " + files.resolve(HASH_OF_DB));
    }
    assertThat(files.resolve(HASH_OF_DB)).exists();
  }

  @Test
  void aDatabaseThatTheFileLacksBringsTheCandidates() {
    assertThatThrownBy(() -> LocalD1.wrangler(wranglerFile, "twon"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(
            "No database 'twon' in %1$s. It has DB (database_name town, %1$s:3), LOGS (%1$s:4), BOTH (%1$s:5)",
            wranglerFile);
    assertThatThrownBy(() -> LocalD1.wrangler(wranglerFile, "LOG"))
        .hasMessageContaining("Did you mean LOGS?");
    assertThat(folder.resolve(".wrangler")).doesNotExist();
  }

  @Test
  void noWranglerFile() throws IOException {
    Files.delete(wranglerFile);
    assertThatThrownBy(() -> WranglerState.find(folder))
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(
            "There is no wrangler.json, wrangler.jsonc or wrangler.toml in %s, and none above",
            folder);
    assertThatThrownBy(() -> LocalD1.wrangler(wranglerFile, "DB"))
        .hasMessage("There is no wrangler file " + wranglerFile);
  }

  @Test
  void aSyntaxErrorHasLineAndColumn() throws IOException {
    Files.writeString(wranglerFile, "{\n  \"d1_databases\": [}");
    assertThatThrownBy(() -> LocalD1.wrangler(wranglerFile, "DB"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith(wranglerFile + ":2:20: Unexpected close marker '}'");
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
    Path file = WranglerState.of(wranglerFile).file("DB");
    Files.createDirectories(file.getParent());
    String text = "This is a text and no database at all. ".repeat(50);
    Files.writeString(file, text);
    assertThatThrownBy(() -> LocalD1.wrangler(wranglerFile, "DB"))
        .isInstanceOf(D1Exception.class)
        .hasMessage(
            "wrangler's local database 'DB': Cannot open %s: it is not an SQLite database. Give another path, or move the file away. wrangler creates a new one once %s is gone",
            file, file.getFileName());
    assertThat(file).hasContent(text);
  }

  @Test
  void aLockedFileIsToldWithWhoMayHoldIt() throws IOException, SQLException {
    Path file = WranglerState.of(wranglerFile).file("DB");
    Files.createDirectories(file.getParent());
    try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
      other.createStatement().execute("begin exclusive");
      assertThatThrownBy(() -> LocalD1.wrangler(wranglerFile, "DB"))
          .isInstanceOf(D1Exception.class)
          .hasMessage(
              "wrangler's local database 'DB': The database %s is locked by another process, which did not let go within 5 seconds: end that process, or try again. `wrangler dev` may be writing to it: let it finish, or stop it",
              file);
    }
  }

  @Test
  void aFolderThatCannotBeCreatedIsTold() throws IOException {
    Path state = Files.createFile(folder.resolve(".wrangler"));
    assertThatThrownBy(() -> LocalD1.wrangler(wranglerFile, "DB"))
        .isInstanceOf(D1Exception.class)
        .hasMessageStartingWith("Cannot create " + state)
        .hasMessageContaining("for the local database 'DB'");
  }

  private static Statement sql(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
