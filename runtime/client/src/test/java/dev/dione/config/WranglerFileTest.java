package dev.dione.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConfigException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of wrangler 4.164.0, each seen with wrangler itself. */
class WranglerFileTest {
  private static final String JSONC =
      """
      // the worker
      {
        "name": "web", /* and its account */
        "account_id": "acc",
        "d1_databases": [
          {
            "binding": "DB", "database_name": "town",
            "database_id": "id-1", "preview_database_id": "pre-1",
          },
          { "binding": "LOGS" },
        ],
        "env": {
          "staging": {
            "d1_databases": [{ "binding": "DB", "database_id": "id-2" }],
          },
          "own": { "name": "other", "account_id": "acc-own" },
        },
      }
      """;
  private static final String TOML =
      """
      # the worker
      name = "web"
      account_id = 'acc'

      [[d1_databases]]
      binding = "DB"
      database_name = "town"
      database_id = "id-1"
      preview_database_id = "pre-1"

      [[d1_databases]]
      binding = "LOGS"

      [[env.staging.d1_databases]]
      binding = "DB"
      database_id = "id-2"

      [env.own]
      name = "other"
      account_id = "acc-own"
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"wrangler.json", "wrangler.jsonc", "wrangler.toml"})
  void theTopLevel(String name) throws IOException {
    WranglerSection top = file(name, name.endsWith("toml") ? TOML : JSONC).section(null);

    assertThat(top.workerName()).isEqualTo("web");
    assertThat(top.accountId()).isEqualTo("acc");
    assertThat(top.databases()).hasSize(2);
    WranglerDatabase town = top.database("DB").orElseThrow();
    assertThat(top.database("town")).contains(town);
    assertThat(town.databaseName()).isEqualTo("town");
    assertThat(town.databaseId()).isEqualTo("id-1");
    assertThat(town.previewDatabaseId()).isEqualTo("pre-1");
    WranglerDatabase logs = top.requireDatabase("LOGS");
    assertThat(logs.databaseName()).isNull();
    assertThat(logs.databaseId()).isNull();
    assertThat(logs.previewDatabaseId()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrangler.json", "wrangler.jsonc", "wrangler.toml"})
  void anEnvironmentInheritsAccountAndNameButNoDatabases(String name) throws IOException {
    WranglerFile file = file(name, name.endsWith("toml") ? TOML : JSONC);

    WranglerSection staging = file.section("staging");
    assertThat(staging.workerName()).isEqualTo("web-staging");
    assertThat(staging.accountId()).isEqualTo("acc");
    assertThat(staging.databases()).hasSize(1);
    assertThat(staging.requireDatabase("DB").databaseId()).isEqualTo("id-2");
    WranglerSection own = file.section("own");
    assertThat(own.workerName()).isEqualTo("other");
    assertThat(own.accountId()).isEqualTo("acc-own");
    assertThat(own.databases()).isEmpty();
    assertThatThrownBy(() -> own.requireDatabase("DB"))
        .hasMessage(
            "No database 'DB' in env.own of %1$s. env.own of %1$s has no d1_databases, and does not inherit those of the top level",
            folder.resolve(name));
  }

  @Test
  void linesAreToldWhereJsonTellsThem() throws IOException {
    WranglerSection top = file("wrangler.jsonc", JSONC).section("");

    Path file = folder.resolve("wrangler.jsonc");
    assertThat(top.accountPlace()).isEqualTo(file + ":4");
    assertThat(top.databases())
        .hasToString("[DB (database_name town, %1$s:7), LOGS (%1$s:10)]".formatted(file));
  }

  @Test
  void tomlTellsNoLines() throws IOException {
    assertThat(file("wrangler.toml", TOML).section(null).databases().get(1))
        .hasToString("LOGS (%s)".formatted(folder.resolve("wrangler.toml")));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"binding\":\"DB\",\"database_id\":\"i\",\"preview_database_id\":\"p\"}', p",
    "'{\"binding\":\"DB\",\"database_id\":\"i\"}', i",
    "'{\"binding\":\"DB\",\"database_name\":\"n\"}', DB",
    "'{\"binding\":\"DB\",\"database_id\":\"\"}', ''",
  })
  void theLocalIdIsThePreviewIdOrTheIdOrTheBinding(String entry, String id) throws IOException {
    WranglerFile file = file("wrangler.json", "{\"d1_databases\":[" + entry + "]}");

    assertThat(file.section(null).requireDatabase("DB").localId()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"web, MY_DB, web-my-db", "web, İ, web-i̇", ", DB, "})
  void aProvisionedNameIsTheWorkersNameAndTheBinding(String worker, String binding, String expected)
      throws IOException {
    String name = worker == null ? "" : "\"name\":\"" + worker + "\",";
    WranglerSection top =
        file("wrangler.json", "{" + name + "\"d1_databases\":[{\"binding\":\"" + binding + "\"}]}")
            .section(null);

    assertThat(top.provisionedName(top.databases().get(0))).isEqualTo(expected);
  }

  @Test
  void theFirstMatchWins() throws IOException {
    String entries =
        "{\"binding\":\"A\",\"database_name\":\"B\"},{\"binding\":\"B\",\"database_name\":\"c\"}";
    WranglerSection top =
        file("wrangler.json", "{\"d1_databases\":[" + entries + "]}").section(null);

    assertThat(top.requireDatabase("B").binding()).isEqualTo("A");
  }

  @Test
  void anUnknownEnvironmentIsAnErrorAmongOthers() throws IOException {
    WranglerFile file = file("wrangler.jsonc", JSONC);

    assertThatThrownBy(() -> file.section("stagin"))
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(
            "No environment 'stagin' in %s. Did you mean staging? It has staging, own",
            folder.resolve("wrangler.jsonc"));
  }

  @Test
  void aFileWithoutEnvironmentsSpeaksForAll() throws IOException {
    WranglerSection prod =
        file("wrangler.json", "{\"name\":\"web\",\"d1_databases\":[{\"binding\":\"DB\"}]}")
            .section("prod");

    assertThat(prod.workerName()).isEqualTo("web-prod");
    assertThat(prod.databases()).hasSize(1);
  }

  @Test
  void aPagesFileSpeaksForEnvironmentsThatItLacks() throws IOException {
    WranglerSection prod =
        file(
                "wrangler.toml",
                """
                name = "site"
                pages_build_output_dir = "dist"
                [[d1_databases]]
                binding = "DB"
                [env.preview]
                """)
            .section("production");

    assertThat(prod.workerName()).isEqualTo("site");
    assertThat(prod.databases()).hasSize(1);
  }

  @Test
  void anEmptyAccountIdIsNone() throws IOException {
    assertThat(file("wrangler.json", "{\"account_id\":\"\"}").section(null).accountId()).isNull();
  }

  @Test
  void theLastOfTwoKeysCounts() throws IOException {
    WranglerFile file = file("wrangler.json", "{\"account_id\":\"a\",\n\"account_id\":\"b\"}");

    assertThat(file.section(null).accountId()).isEqualTo("b");
    assertThat(file.section(null).accountPlace()).endsWith("wrangler.json:2");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(file("wrangler.json", "\uFEFF{\"name\":\"web\"}").section(null).workerName())
        .isEqualTo("web");
    assertThat(file("wrangler.toml", "\uFEFFname='web'").section(null).workerName())
        .isEqualTo("web");
  }

  @Test
  void itIsFoundByWalkingUp() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Files.createDirectories(folder.resolve("a/wrangler.toml")); // a folder is no file
    write("wrangler.jsonc", JSONC);

    assertThat(WranglerFile.find(deep).orElseThrow().path())
        .isEqualTo(folder.resolve("wrangler.jsonc"));
    assertThat(WranglerFile.find(deep.resolve("not/there"))).isPresent();
  }

  @Test
  void theNearestOfOneNameIsFound() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a"));
    write("wrangler.toml", TOML);
    Files.writeString(deep.resolve("wrangler.toml"), TOML);

    assertThat(WranglerFile.find(deep).orElseThrow().path())
        .isEqualTo(deep.resolve("wrangler.toml"));
  }

  @Test
  void twoFilesAreAnErrorThatNamesThemInWranglersOrder() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a"));
    write("wrangler.json", JSONC);
    Files.writeString(deep.resolve("wrangler.toml"), TOML);

    assertThatThrownBy(() -> WranglerFile.find(deep))
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(
            "There is more than one wrangler file: %s, %s. wrangler takes the first, and never reads the others: delete them, or name the file to use",
            folder.resolve("wrangler.json"), deep.resolve("wrangler.toml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json  | '{\n  \"name\": web }' | :2:11: Unrecognized word: was expecting",
        "json  | '{\n  \"name\" \"web\" }' | ':2:10: Unexpected character (''\"'' (code 34))'",
        "json  | '{\n  \"name\": [1' | :2:13: Unexpected end-of-input: expected close marker for Array (start marker at line: 2, column: 11)",
        "jsonc | '{} {}' | :1:4: There is more after the end",
        "jsonc | '{} x' | :1:4: Unrecognized word",
        "jsonc | '/* {}' | :1:6: Unexpected end-of-input in a comment",
        "toml  | 'name = ' | :1:8: Premature end of file",
        "toml  | 'a = 1\nname = web' | :2:8: Unknown token",
        "toml  | 'a = 1\na = 2' | :2:6: Duplicate key",
        "toml  | '[a\n' | :1:3: Newline not permitted here",
      })
  void aSyntaxErrorHasLineAndColumn(String type, String text, String message) {
    assertThatThrownBy(() -> file("wrangler." + type, text))
        .isInstanceOf(D1ConfigException.class)
        .hasMessageStartingWith(folder.resolve("wrangler." + type) + message);
  }

  @Test
  void aSyntaxErrorShowsNoWordOfTheFile() {
    assertThatThrownBy(() -> file("wrangler.json", "{\"token\": s3cret's-w0rd: }"))
        .hasMessageNotContaining("s3cret")
        .hasMessageNotContaining("w0rd")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | ': a wrangler file must hold one object, {…}'",
        "'' | ': a wrangler file must hold one object, {…}'",
        "{\"d1_databases\":{}} | ':1: d1_databases must be a list'",
        "'{\"d1_databases\":[\n{\"database_name\":\"x\"}]}' | ':2: d1_databases.0 must have a binding'",
        "{\"d1_databases\":[1]} | ':1: d1_databases.0 must have a binding'",
        "{\"d1_databases\":[{\"binding\":1}]} | ':1: d1_databases.0.binding must be a text'",
        "{\"d1_databases\":[{\"binding\":\"a\",\"database_id\":null}]} | ':1: d1_databases.0.database_id must be a text'",
        "{\"account_id\":1} | ':1: account_id must be a text'",
      })
  void wrongValuesHaveTheirPlace(String text, String message) {
    assertThatThrownBy(() -> file("wrangler.json", text).section(null))
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(folder.resolve("wrangler.json") + message);
  }

  @Test
  void filesThatCannotBeRead() throws IOException {
    assertThatThrownBy(() -> WranglerFile.read(folder.resolve("wrangler.json")))
        .hasMessage("There is no wrangler file " + folder.resolve("wrangler.json"));
    assertThatThrownBy(() -> file("wrangler.yaml", "a: 1"))
        .hasMessageEndingWith("a wrangler file ends in .json, .jsonc or .toml");
    Files.write(
        folder.resolve("wrangler.toml"), "n='\u00fc'".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> WranglerFile.read(folder.resolve("wrangler.toml")))
        .hasMessageEndingWith("it is not text in UTF-8");
    Files.createDirectory(folder.resolve("wrangler.jsonc"));
    assertThatThrownBy(() -> WranglerFile.read(folder.resolve("wrangler.jsonc")))
        .hasMessageEndingWith("it must be a file that this user may read");
  }

  private WranglerFile file(String name, String text) throws IOException {
    write(name, text);
    return WranglerFile.read(folder.resolve(name));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
