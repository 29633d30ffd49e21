package dev.dione.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
  private static final String TOKEN = "s3cret-Token_value";
  private static final String TWO =
      """
      {
        "d1_databases": [
          { "binding": "DB", "database_name": "town", "database_id": "id-1" },
          { "binding": "LOGS", "database_name": "logs", "preview_database_id": "pre-2" }
        ],
        "env": {
          "staging": { "d1_databases": [{ "binding": "DB", "database_id": "id-3" }] },
          "bare": {}
        }
      }
      """;

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void credentials() {
    environment.put("CLOUDFLARE_API_TOKEN", TOKEN);
    environment.put("CLOUDFLARE_ACCOUNT_ID", "acc");
  }

  @Test
  void everythingFromTheEnvironment() {
    environment.put("D1_DATABASE_ID", " id\r\n");
    environment.put("CLOUDFLARE_API_BASE_URL", "http://127.0.0.1:5");

    Discovered found = run();
    assertThat(found.apiToken()).isEqualTo(TOKEN);
    assertThat(found.accountId()).isEqualTo("acc");
    assertThat(found.databaseId()).isEqualTo("id");
    assertThat(found.databaseName()).isNull();
    assertThat(found.baseUrl()).isEqualTo("http://127.0.0.1:5");
    assertThat(found)
        .hasToString(
            """
              API token: (hidden) (CLOUDFLARE_API_TOKEN in the environment)
              account id: acc (CLOUDFLARE_ACCOUNT_ID in the environment)
              API address: http://127.0.0.1:5 (CLOUDFLARE_API_BASE_URL in the environment)
              database id: id (D1_DATABASE_ID in the environment)
            Looked in: the environment; %1$s/.env (not there); wrangler.json, wrangler.jsonc, wrangler.toml (none in %1$s and above)"""
                .formatted(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_BASE_URL",
    "CF_API_TOKEN, CF_ACCOUNT_ID, CF_API_BASE_URL",
    "D1_API_TOKEN, D1_ACCOUNT_ID, CLOUDFLARE_API_BASE_URL",
  })
  void aliases(String token, String account, String url) {
    environment.clear();
    environment.putAll(Map.of(token, "t", account, "a", url, "https://x", "D1_DATABASE_ID", "d"));

    assertThat(run().apiToken()).isEqualTo("t");
    assertThat(run().accountId()).isEqualTo("a");
    assertThat(run().baseUrl()).isEqualTo("https://x");
  }

  @Test
  void theFirstOfSeveralTokensIsTaken() {
    environment.put("D1_DATABASE_ID", "id");
    environment.put("D1_API_TOKEN", "for-the-app-only");
    environment.put("CF_API_TOKEN", "old");
    assertThat(run().apiToken()).isEqualTo(TOKEN);
    environment.put("CLOUDFLARE_API_TOKEN", " ");
    assertThat(run().apiToken()).isEqualTo("old");
    environment.remove("CF_API_TOKEN");
    assertThat(run().apiToken()).isEqualTo("for-the-app-only");
  }

  @Test
  void aTokenIsTakenWhereWranglerWouldTakeTheGlobalKey() {
    environment.putAll(
        Map.of("D1_DATABASE_ID", "id", "CLOUDFLARE_API_KEY", "k3y", "CLOUDFLARE_EMAIL", "a@b.c"));
    assertThat(run().apiToken()).isEqualTo(TOKEN);
    environment.remove("CLOUDFLARE_API_TOKEN");
    assertThatThrownBy(this::run)
        .hasMessageContaining(
            "Set CLOUDFLARE_API_TOKEN (or CF_API_TOKEN, D1_API_TOKEN) to a token with 'Account > D1 > Edit'; a global API key (CLOUDFLARE_API_KEY in the environment) is not taken")
        .hasMessageNotContaining("k3y");
  }

  @Test
  void everythingMissingIsToldAtOnce() {
    environment.clear();
    assertThatThrownBy(this::run)
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(
            """
            The D1 configuration cannot be used: no API token; no account id; no database
              API token: not found. Set CLOUDFLARE_API_TOKEN (or CF_API_TOKEN, D1_API_TOKEN) to a token with 'Account > D1 > Edit'; a login of wrangler's is not used
              account id: not found. Set CLOUDFLARE_ACCOUNT_ID (or CF_ACCOUNT_ID, D1_ACCOUNT_ID), or account_id in a wrangler file
              database: not found. Set D1_DATABASE to a name, or D1_DATABASE_ID to an id, or list it under d1_databases in a wrangler file
            Looked in: the environment; %1$s/.env (not there); wrangler.json, wrangler.jsonc, wrangler.toml (none in %1$s and above)"""
                .formatted(folder));
  }

  @Test
  void codeThenEnvironmentThenDotEnvThenFile() throws IOException {
    write("wrangler.json", "{\"d1_databases\":[{\"binding\":\"DB\",\"database_id\":\"of-file\"}]}");
    assertThat(run().databaseId()).isEqualTo("of-file");
    write(".env", "D1_DATABASE_ID=of-dotenv\nCLOUDFLARE_API_TOKEN=no\nCLOUDFLARE_ACCOUNT_ID=no\n");
    assertThat(run().databaseId()).isEqualTo("of-dotenv");
    environment.put("D1_DATABASE_ID", "of-env");
    assertThat(run().databaseId()).isEqualTo("of-env");
    Discovered found =
        run(
            Choice.databaseId("of-code"),
            Choice.accountId("acc-of-code"),
            Choice.apiToken("token-of-code"),
            Choice.baseUrl("https://code"));
    assertThat(found.databaseId()).isEqualTo("of-code");
    assertThat(found.accountId()).isEqualTo("acc-of-code");
    assertThat(found.apiToken()).isEqualTo("token-of-code");
    assertThat(found.baseUrl()).isEqualTo("https://code");
    assertThat(found.toString()).contains("Looked in: the code; the environment; " + folder);
    assertThat(run().apiToken()).isEqualTo(TOKEN);
  }

  @Test
  void dotEnvIsAlsoFoundBesideTheWranglerFile() throws IOException {
    environment.clear();
    write("wrangler.json", TWO);
    write(
        ".env",
        """
        # secrets
        CLOUDFLARE_API_TOKEN="%s" # of the bot

        CLOUDFLARE_ACCOUNT_ID='acc-2'
        D1_DATABASE=DB
        OTHER
        """
            .formatted(TOKEN));
    Path inner = Files.createDirectory(folder.resolve("inner"));

    Discovered found = Discovery.run(inner, environment, List.of());
    assertThat(found.apiToken()).isEqualTo(TOKEN);
    assertThat(found.accountId()).isEqualTo("acc-2");
    assertThat(found.databaseId()).isEqualTo("id-1");
    assertThat(found.toString())
        .contains("account id: acc-2 (CLOUDFLARE_ACCOUNT_ID at %s/.env:4)".formatted(folder));
    Files.createFile(inner.resolve(".env"));
    assertThatThrownBy(() -> Discovery.run(inner, environment, List.of()))
        .hasMessageContaining("no API token");
  }

  @ParameterizedTest
  @CsvSource({
    "'export CLOUDFLARE_API_TOKEN=s3cret-Token_value', 1",
    "'X=1\nCLOUDFLARE_API_TOKEN=\"s3cret-Token_value\" s3cret', 2",
    "'X=\"open\nCLOUDFLARE_API_TOKEN=\"s3cret-Token_value\"', 2",
    "'CLOUDFLARE_API_TOKEN: s3cret-Token_value', 1",
  })
  void aLineOfDotEnvThatCannotBeReadIsTold(String text, int line) throws IOException {
    write(".env", text);
    assertThatThrownBy(this::run)
        .isInstanceOf(D1ConfigException.class)
        .hasMessage(
            "%s:%d: CLOUDFLARE_API_TOKEN cannot be read. Write it as CLOUDFLARE_API_TOKEN=value, without 'export'; close every quote above it",
            folder.resolve(".env"), line)
        .hasNoCause();
  }

  @Test
  void aDotEnvThatIsNoTextIsTold() throws IOException {
    Files.write(folder.resolve(".env"), new byte[] {'A', '=', (byte) 0xff});
    assertThatThrownBy(this::run).hasMessageStartingWith("Cannot read %s", folder.resolve(".env"));
  }

  @Test
  void severalDatabasesNeedAChoice() throws IOException {
    write("wrangler.jsonc", TWO);
    assertThatThrownBy(this::run)
        .hasMessageStartingWith(
            "The D1 configuration cannot be used: several databases and no choice. Set D1_DATABASE to a name or binding, or D1_DATABASE_ID to an id. It has DB (database_name town, %1$s:3), LOGS (database_name logs, %1$s:4)\n",
            folder.resolve("wrangler.jsonc"));
    assertThat(run(Choice.database("DB")).databaseId()).isEqualTo("id-1");
    assertThat(run(Choice.database("town")).databaseId()).isEqualTo("id-1");
    assertThat(run(Choice.binding("DB")).databaseId()).isEqualTo("id-1");
    environment.put("D1_DATABASE", "LOGS");
    assertThat(run().databaseId()).isNull();
    assertThat(run().databaseName()).isEqualTo("logs");
    environment.put("CLOUDFLARE_ENV", "staging");
    environment.remove("D1_DATABASE");
    assertThat(run().databaseId()).isEqualTo("id-3");
    assertThat(run(Choice.environment("staging")).databaseId()).isEqualTo("id-3");
  }

  @Test
  void aBindingThatIsNotThereBringsTheCandidates() throws IOException {
    write("wrangler.jsonc", TWO);
    assertThatThrownBy(() -> run(Choice.binding("DBS")))
        .hasMessageStartingWith(
            "The D1 configuration cannot be used: no binding 'DBS' in %1$s. Did you mean DB? It has DB (database_name town, %1$s:3), LOGS (database_name logs, %1$s:4)\n",
            folder.resolve("wrangler.jsonc"))
        .hasMessageContaining("  binding: DBS (given in code)\n");
    assertThatThrownBy(() -> run(Choice.binding("town"))).hasMessageContaining("no binding 'town'");
    assertThatThrownBy(() -> run(Choice.binding("DB"), Choice.environment("bare")))
        .hasMessageContaining("no binding 'DB' in env.bare of")
        .hasMessageContaining("has no d1_databases, and does not inherit those of the top level");
    Files.delete(folder.resolve("wrangler.jsonc"));
    assertThatThrownBy(() -> run(Choice.binding("DB")))
        .hasMessageContaining("no wrangler file, which alone could tell a binding");
  }

  @Test
  void anEnvironmentWithoutDatabasesSaysWhy() throws IOException {
    write("wrangler.jsonc", TWO);
    environment.put("CLOUDFLARE_ENV", "bare");
    assertThatThrownBy(this::run)
        .hasMessageContaining("no database\n")
        .hasMessageContaining("  wrangler environment: bare (CLOUDFLARE_ENV in the environment)\n")
        .hasMessageContaining(
            "database: not found. Set D1_DATABASE to a name, or D1_DATABASE_ID to an id. env.bare of %s has no d1_databases, and does not inherit those of the top level"
                .formatted(folder.resolve("wrangler.jsonc")));
    environment.put("CLOUDFLARE_ENV", "stagin");
    assertThatThrownBy(this::run).hasMessageContaining("Did you mean staging?");
  }

  @Test
  void aNameThatNoFileHasIsLookedUp() throws IOException {
    write("wrangler.jsonc", TWO);
    environment.put("D1_DATABASE", "elsewhere");
    assertThat(run().databaseName()).isEqualTo("elsewhere");
    assertThat(run().hint()).startsWith("It has DB (database_name town");
  }

  @Test
  void aDatabaseWithoutIdAndNameHasTheNameOfItsDeployment() throws IOException {
    write("wrangler.json", "{\"name\":\"web\",\"d1_databases\":[{\"binding\":\"MY_DB\"}]}");
    assertThat(run().databaseName()).isEqualTo("web-my-db");
    write("wrangler.json", "{\"d1_databases\":[{\"binding\":\"DB\",\"database_id\":\"\"}]}");
    assertThatThrownBy(this::run)
        .hasMessageContaining(
            "DB (%s:1) has no database_id, no database_name, and its Worker has no name"
                .formatted(folder.resolve("wrangler.json")));
  }

  @Test
  void thePreviewDatabaseOnDemand() throws IOException {
    write("wrangler.json", TWO);
    assertThat(run(Choice.database("LOGS"), Choice.preview()).databaseId()).isEqualTo("pre-2");
    assertThatThrownBy(() -> run(Choice.database("DB"), Choice.preview()))
        .hasMessageContaining("DB (database_name town, %s:3) has no preview_database_id", file());
    assertThatThrownBy(() -> run(Choice.database("other"), Choice.preview()))
        .hasMessageContaining("and 'other' is in none");
    assertThatThrownBy(() -> run(Choice.databaseId("id"), Choice.preview()))
        .hasMessageContaining("a preview database and a database id are both set");
  }

  @Test
  void twoAccountsContradictEachOther() throws IOException {
    write("wrangler.json", "{\n\"account_id\": \"acc-2\"}");
    environment.put("D1_DATABASE_ID", "id");
    assertThatThrownBy(this::run)
        .hasMessageStartingWith(
            "The D1 configuration cannot be used: the account ids contradict each other: wrangler would take the file's; make them equal, or give one in code\n")
        .hasMessageContaining("  account id: acc (CLOUDFLARE_ACCOUNT_ID in the environment)\n")
        .hasMessageContaining("  account id: acc-2 (account_id at %s:2)\n".formatted(file()));
    assertThat(run(Choice.accountId("acc-3")).accountId()).isEqualTo("acc-3");
    environment.put("CLOUDFLARE_ACCOUNT_ID", "acc-2");
    assertThat(run().accountId()).isEqualTo("acc-2");
    environment.remove("CLOUDFLARE_ACCOUNT_ID");
    assertThat(run().accountId()).isEqualTo("acc-2");
    environment.putAll(Map.of("CLOUDFLARE_ACCOUNT_ID", "acc-2", "D1_ACCOUNT_ID", "acc-4"));
    assertThatThrownBy(this::run)
        .hasMessageContaining("the account ids contradict each other: Keep one of them")
        .hasMessageContaining("account id: acc-4 (D1_ACCOUNT_ID in the environment)");
  }

  @Test
  void nameAndIdThatDisagreeContradictEachOther() throws IOException {
    write("wrangler.json", TWO);
    environment.putAll(Map.of("D1_DATABASE", "town", "D1_DATABASE_ID", "id-9"));
    assertThatThrownBy(this::run)
        .hasMessageContaining("the settings of the database contradict each other")
        .hasMessageContaining("  database id: id-9 (D1_DATABASE_ID in the environment)\n")
        .hasMessageContaining("  database: town (D1_DATABASE in the environment)\n")
        .hasMessageContaining(
            "  d1_databases: DB (database_name town, %s:3) with the id id-1\n".formatted(file()));
    environment.put("D1_DATABASE_ID", "id-1");
    assertThat(run().databaseId()).isEqualTo("id-1");
    assertThat(run().databaseName()).isNull();
    environment.put("D1_DATABASE", "unknown"); // only the account can tell
    assertThat(run().databaseId()).isEqualTo("id-1");
    assertThat(run().databaseName()).isEqualTo("unknown");
    assertThatThrownBy(() -> run(Choice.databaseId("id-9"), Choice.binding("DB")))
        .hasMessageContaining("contradict");
  }

  @Test
  void twoFilesNeedAChoice() throws IOException {
    write("wrangler.json", TWO);
    write("wrangler.toml", "[[d1_databases]]\nbinding='A'\ndatabase_id='of-toml'");
    assertThatThrownBy(this::run).hasMessageStartingWith("There is more than one wrangler file");
    assertThat(run(Choice.wranglerFile(Path.of("wrangler.toml"))).databaseId())
        .isEqualTo("of-toml");
  }

  @Test
  void theComplianceRegionChangesTheAddress() throws IOException {
    environment.put("D1_DATABASE_ID", "id");
    environment.put("CLOUDFLARE_COMPLIANCE_REGION", "fedramp_high");
    assertThat(run().baseUrl()).isEqualTo("https://api.fed.cloudflare.com/client/v4");
    write("wrangler.json", "{\"compliance_region\":\"public\"}");
    assertThatThrownBy(this::run)
        .hasMessageContaining("the compliance regions contradict each other")
        .hasMessageContaining("compliance region: public (compliance_region at %s:1)", file());
    environment.remove("CLOUDFLARE_COMPLIANCE_REGION");
    assertThat(run().baseUrl()).isNull();
    write("wrangler.json", "{\"compliance_region\":\"moon\"}");
    assertThatThrownBy(this::run).hasMessageContaining("is public or fedramp_high, not 'moon'");
    environment.put("CF_API_BASE_URL", "https://x");
    assertThat(run().baseUrl()).isEqualTo("https://x");
  }

  @Test
  void theTokenIsInNoMessage() throws IOException {
    write("wrangler.json", "{\"account_id\":\"%s\"}".formatted(TOKEN));
    environment.putAll(Map.of("D1_DATABASE", TOKEN, "CLOUDFLARE_COMPLIANCE_REGION", TOKEN));
    assertThatThrownBy(this::run).hasMessageContaining("hidden").hasMessageNotContaining(TOKEN);
    assertThat(Choice.apiToken(TOKEN)).hasToString("Choice(API token: hidden)");
    assertThat(Choice.database("town")).hasToString("Choice(database: town)");
    assertThat(new Found(TOKEN, "there").toString()).doesNotContain(TOKEN);
  }

  @Test
  void anEmptyChoiceIsAMistake() {
    assertThatThrownBy(() -> Choice.database(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  private Discovered run(Choice... choices) {
    return Discovery.run(folder, environment, List.of(choices));
  }

  private Path file() {
    return folder.resolve("wrangler.json");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
