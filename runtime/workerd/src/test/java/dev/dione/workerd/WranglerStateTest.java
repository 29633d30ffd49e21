package dev.dione.workerd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import dev.dione.local.wrangler.WranglerState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java and wrangler itself share a local database: what one writes, the other reads. */
class WranglerStateTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CREATE =
      "CREATE TABLE t(id INTEGER PRIMARY KEY, r REAL, s TEXT, b BLOB)";
  private static final String ROWS =
      "INSERT INTO t VALUES (1, 1.5, 'Tiësto''s \"\u2603\uD83D\uDE00\"', x'00ff10'),"
          + " (9007199254740991, -0.1, '', x''), (3, NULL, NULL, NULL)";
  private static final String READ =
      "SELECT id, typeof(id) AS ti, r, typeof(r) AS tr, s, typeof(s) AS ts, hex(b) AS b,"
          + " typeof(b) AS tb FROM t ORDER BY id";
  private static final String EXPECTED =
      "[[1,\"integer\",1.5,\"real\",\"Tiësto's \\\"\u2603\uD83D\uDE00\\\"\",\"text\",\"00FF10\",\"blob\"],"
          + "[3,\"integer\",null,\"null\",null,\"null\",\"\",\"null\"],"
          + "[9007199254740991,\"integer\",-0.1,\"real\",\"\",\"text\",\"\",\"blob\"]]";
  private static final String WORKER =
      """
      export default {
        async fetch(request, env) {
          return Response.json(await env.DB.prepare(await request.text()).raw());
        }
      };
      """;

  @TempDir Path folder;
  private WranglerProject project;

  @BeforeEach
  void project() throws Exception {
    project =
        WranglerProject.create(
            folder,
            """
            {
              "name": "shared", "main": "src/worker.mjs", "compatibility_date": "2026-11-01",
              "d1_databases": [
                { "binding": "DB", "database_name": "town", "database_id": "id-1" },
                { "binding": "PRE", "database_id": "id-2", "preview_database_id": "id-3" },
                { "binding": "BARE" }, // its binding is its id
                { "binding": "EMPTY", "database_id": "" },
              ],
              "env": { "staging": { "d1_databases": [{ "binding": "DB", "database_id": "id-9" }] } },
            }
            """,
            WORKER);
  }

  @Test
  void javaReadsWhatWranglerWrote() throws Exception {
    project.execute("DB", CREATE + "; " + ROWS);
    try (D1 d1 = LocalD1.wrangler(project.file(), "town")) {
      assertThat(rows(d1)).isEqualTo(JSON.readTree(EXPECTED));
    }
  }

  @Test
  void wranglerReadsWhatJavaWroteIntoANewFile() throws Exception {
    try (D1 d1 = LocalD1.wrangler(project.file(), "DB")) {
      d1.batch(List.of(sql(CREATE), sql(ROWS)));
    }
    assertThat(rows(project.execute("DB", READ))).isEqualTo(JSON.readTree(EXPECTED));
    project.execute("town", "DELETE FROM t WHERE id > 1");
    try (D1 d1 = LocalD1.wrangler(project.file(), "DB")) {
      assertThat(rows(d1)).hasSize(1);
    }
  }

  @Test
  void everyDatabaseIsFoundWhereWranglerKeepsIt() throws Exception {
    for (String binding : List.of("DB", "PRE", "BARE", "EMPTY")) {
      project.execute(binding, "CREATE TABLE t(a); INSERT INTO t VALUES ('" + binding + "')");
      try (D1 d1 = LocalD1.wrangler(project.file(), binding)) {
        assertThat(d1.run(sql("SELECT a FROM t")).rows()).containsExactly(List.of(binding));
      }
    }
  }

  @Test
  void environmentsAndPersistToAreWranglers() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    project.execute("DB", "CREATE TABLE staging(a)", "--env", "staging");
    project.execute("DB", "CREATE TABLE persisted(a)", "--persist-to", elsewhere.toString());
    WranglerState state = WranglerState.of(project.file()).withEnvironment("staging");

    assertThat(tables(state)).containsExactly("staging");
    assertThat(tables(state.withEnvironment(null).persistedTo(elsewhere)))
        .containsExactly("persisted");
  }

  @Test
  void bothHaveItOpenAtOnce() throws Exception {
    try (WranglerProject.Dev dev = project.dev();
        D1 d1 = LocalD1.wrangler(project.file(), "DB")) {
      ask(dev.address(), CREATE);
      ask(dev.address(), ROWS);
      assertThat(rows(d1)).isEqualTo(JSON.readTree(EXPECTED));
      d1.run(sql("UPDATE t SET s = 'by Java' WHERE id = 3"));
      assertThat(ask(dev.address(), "SELECT s FROM t WHERE id = 3"))
          .isEqualTo(JSON.readTree("[[\"by Java\"]]"));
      d1.batch(List.of(sql("DELETE FROM t"), sql(ROWS)));
      assertThat(ask(dev.address(), READ))
          .as("a table of Java's")
          .isEqualTo(JSON.readTree(EXPECTED));
      ask(dev.address(), "ALTER TABLE t ADD COLUMN more DEFAULT 'by wrangler'");
      assertThat(d1.run(sql("SELECT more FROM t WHERE id = 3")).rows())
          .containsExactly(List.of("by wrangler"));
    }
  }

  private static List<String> tables(WranglerState state) {
    String tables = "SELECT name FROM sqlite_master WHERE name NOT GLOB '_cf_*' ORDER BY 1";
    try (D1 d1 = LocalD1.wrangler(state, "DB")) {
      return d1.run(sql(tables)).rows().stream().map(row -> String.valueOf(row.get(0))).toList();
    }
  }

  private static JsonNode rows(D1 d1) throws Exception {
    return JSON.readTree(JSON.writeValueAsBytes(d1.run(sql(READ)).rows()));
  }

  /** The rows of wrangler's objects, in the order of the columns. */
  private static JsonNode rows(String answer) throws Exception {
    ArrayNode rows = JSON.createArrayNode();
    for (JsonNode row : JSON.readTree(answer).at("/0/results")) {
      ArrayNode values = rows.addArray();
      row.forEach(values::add);
    }
    return rows;
  }

  private static JsonNode ask(URI address, String sql) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(20))
            .POST(BodyPublishers.ofString(sql))
            .build();
    return JSON.readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }

  private static Statement sql(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
