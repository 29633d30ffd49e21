package dev.dione.workerd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dione.engine.Engine;
import dev.dione.local.server.LocalServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrangler, pointed at the local server, does all that it does with Cloudflare's API. */
class LocalServerWranglerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private Engine engine;
  private LocalServer server;
  private Wrangler wrangler;

  @BeforeEach
  void startTheServer() throws Exception {
    NodePackages.install();
    engine = Engine.inMemory();
    server = LocalServer.start(engine);
    wrangler =
        new Wrangler(
            folder,
            Map.of(
                "CLOUDFLARE_API_BASE_URL", server.baseUrl(),
                "CLOUDFLARE_ACCOUNT_ID", "local",
                "CLOUDFLARE_API_TOKEN", server.token(),
                "HOME", folder.toString(),
                "XDG_CONFIG_HOME", folder.toString()));
    Files.writeString(
        folder.resolve("wrangler.json"),
        """
        {"name": "dione-test", "compatibility_date": "2026-11-01"}
        """);
  }

  @AfterEach
  void stopTheServer() {
    server.close();
    engine.close();
  }

  @Test
  void createsListsShowsAndDeletesDatabases() throws Exception {
    String created = d1("create", "guests", "--location", "weur");
    assertThat(created)
        .contains("Successfully created DB 'guests'", "\"database_name\": \"guests\"");

    JsonNode list = json(d1("list", "--json"));
    assertThat(list.findValuesAsText("name")).containsExactly("local", "guests");
    String id = list.get(1).path("uuid").textValue();
    assertThat(created).contains(id);
    assertThat(d1("list")).contains("guests", id);

    remote("guests", "CREATE TABLE guest (id INTEGER PRIMARY KEY, name TEXT)");
    JsonNode info = json(d1("info", "guests", "--json"));
    assertThat(info.path("uuid").textValue()).isEqualTo(id);
    assertThat(info.path("num_tables").intValue()).isEqualTo(1);
    assertThat(info.path("database_size").intValue()).isPositive();
    assertThat(info.path("read_queries_24h").isInt()).isTrue();
    assertThat(d1("info", "guests")).contains("read_replication.mode", "num_tables");

    assertThat(d1("delete", "guests", "-y")).contains("Deleted 'guests' successfully");
    assertThat(json(d1("list", "--json")).findValuesAsText("name")).containsExactly("local");
    assertThat(failure("info", "guests")).contains("Couldn't find a D1 DB");
  }

  @Test
  void tellsRefusals() throws Exception {
    d1("create", "guests");
    assertThat(failure("create", "guests")).contains("A database with that name already exists");
    assertThat(failure("execute", "guests", "--remote", "-y", "--command", "SELECT nope"))
        .contains("no such column: nope at offset 7: SQLITE_ERROR", "[code: 7500]");
    assertThat(failure("execute", "missing", "--remote", "-y", "--command", "SELECT 1"))
        .contains("Couldn't find a D1 DB with name or binding 'missing'");

    Map<String, String> wrong = new HashMap<>(wrangler.environment());
    wrong.put("CLOUDFLARE_API_TOKEN", "wrong");
    Wrangler.Run refused = new Wrangler(folder, wrong).run(List.of("d1", "list"));
    assertThat(refused.exit()).isNotZero();
    assertThat(refused.output()).contains("Authentication error [code: 10000]");
  }

  @Test
  void executesCommandsAndFiles() throws Exception {
    JsonNode results =
        remote("local", "CREATE TABLE guest (name TEXT); INSERT INTO guest VALUES ('Ada'), ('Bo')");
    assertThat(results.get(1).path("meta").path("changes").intValue()).isEqualTo(2);

    Path file = folder.resolve("more.sql");
    Files.writeString(
        file,
        """
        PRAGMA defer_foreign_keys = on; -- wrangler's own exports begin so
        INSERT INTO guest VALUES ('it''s; Cy');
        CREATE TRIGGER gone AFTER DELETE ON guest BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; END;
        """);
    assertThat(d1("execute", "local", "--remote", "-y", "--file", file.toString()))
        .contains("Executed 3 queries");
    assertThat(remote("local", "SELECT name FROM guest").findValuesAsText("name"))
        .containsExactly("Ada", "Bo", "it's; Cy");

    Files.writeString(file, "INSERT INTO guest VALUES ('Di'); INSERT INTO nope VALUES (1);");
    assertThat(failure("execute", "local", "--remote", "-y", "--file", file.toString()))
        .contains("no such table: nope");
    assertThat(remote("local", "SELECT count(*) AS n FROM guest").findValue("n").intValue())
        .as("rolled back")
        .isEqualTo(3);
  }

  @Test
  void exports() throws Exception {
    remote("local", "CREATE TABLE guest (name TEXT); INSERT INTO guest VALUES ('it''s')");
    remote("local", "CREATE TABLE other (a); INSERT INTO other VALUES (1)");
    Path all = folder.resolve("all.sql");
    d1("export", "local", "--remote", "-y", "--output", all.toString());
    assertThat(Files.readString(all))
        .contains("CREATE TABLE guest (name TEXT);", "'it''s'", "CREATE TABLE other (a);");

    Path schema = folder.resolve("schema.sql");
    d1(
        "export",
        "local",
        "--remote",
        "-y",
        "--no-data",
        "--table",
        "other",
        "--output",
        schema.toString());
    assertThat(Files.readString(schema))
        .contains("CREATE TABLE other")
        .doesNotContain("guest", "INSERT");

    d1("create", "copy");
    d1("execute", "copy", "--remote", "-y", "--file", all.toString());
    assertThat(remote("copy", "SELECT name FROM guest").findValuesAsText("name"))
        .containsExactly("it's");
  }

  @Test
  void migrates() throws Exception {
    Files.writeString(
        folder.resolve("wrangler.json"),
        """
        {
          "name": "dione-test",
          "compatibility_date": "2026-11-01",
          "d1_databases": [
            {
              "binding": "DB",
              "database_name": "local",
              "database_id": "%s",
              "migrations_dir": "migrations"
            }
          ]
        }
        """
            .formatted(server.config().databaseId()));
    d1("migrations", "create", "DB", "guests");
    Path migration = folder.resolve("migrations/0001_guests.sql");
    assertThat(migration).content().contains("Migration number: 0001");
    Files.writeString(
        migration,
        """
        CREATE TABLE guest (id INTEGER PRIMARY KEY, name TEXT);
        INSERT INTO guest (name) VALUES ('Ada');
        """);
    assertThat(d1("migrations", "list", "DB", "--remote")).contains("0001_guests.sql");
    assertThat(d1("migrations", "apply", "DB", "--remote")).contains("0001_guests.sql", "✅");
    assertThat(d1("migrations", "list", "DB", "--remote")).contains("No migrations to apply");
    assertThat(remote("DB", "SELECT name FROM d1_migrations").findValuesAsText("name"))
        .containsExactly("0001_guests.sql");

    Files.writeString(
        folder.resolve("migrations/0002_bad.sql"),
        "INSERT INTO guest (name) VALUES ('Bo'); INSERT INTO guest VALUES (1, 'twice');");
    assertThat(failure("migrations", "apply", "DB", "--remote"))
        .contains("UNIQUE constraint failed");
    assertThat(remote("DB", "SELECT name FROM guest").findValuesAsText("name"))
        .as("the failed migration left nothing")
        .containsExactly("Ada");
    assertThat(d1("migrations", "list", "DB", "--remote")).contains("0002_bad.sql");
  }

  @Test
  void travelsInTime() throws Exception {
    remote("local", "CREATE TABLE guest (name TEXT)");
    String bookmark =
        json(d1("time-travel", "info", "local", "--json")).path("bookmark").textValue();
    assertThat(bookmark).matches("[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}");
    assertThat(d1("time-travel", "info", "local")).contains(bookmark);
  }

  private JsonNode remote(String database, String sql) throws Exception {
    return json(d1("execute", database, "--remote", "-y", "--json", "--command", sql));
  }

  private String d1(String... arguments) throws Exception {
    return run(arguments).success();
  }

  private String failure(String... arguments) throws Exception {
    Wrangler.Run run = run(arguments);
    assertThat(run.exit()).as(run.output()).isNotZero();
    return run.output();
  }

  private Wrangler.Run run(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("d1"));
    all.addAll(Arrays.asList(arguments));
    return wrangler.run(all);
  }

  private static JsonNode json(String output) throws Exception {
    return JSON.readTree(output);
  }
}
