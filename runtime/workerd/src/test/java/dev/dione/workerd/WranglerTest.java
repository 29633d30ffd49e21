package dev.dione.workerd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.error.D1AuthException;
import dev.dione.error.D1ConfigException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1SqlException;
import dev.dione.error.D1UniqueException;
import dev.dione.local.server.LocalServer;
import dev.dione.wrangler.WranglerD1;
import dev.dione.wrangler.WranglerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wrangler transport on wrangler itself: with its local database, and against our server. */
class WranglerTest {
  private static final List<String> NASTY =
      List.of(
          "it's",
          "\"",
          "'; DROP TABLE v; --",
          "a\0b",
          "line\nbreak\r\n",
          "/* -- */",
          "?1",
          "\\",
          "ü é 漢 𝄞 \uFEFF",
          "",
          "BEGIN TRANSACTION;x",
          "COMMIT;",
          "`[id]`",
          "$HOME $(id) %PATH%");

  @TempDir Path folder;

  @BeforeAll
  static void install() throws Exception {
    NodePackages.install();
  }

  @BeforeEach
  void writeTheWranglerFile() throws IOException {
    Files.writeString(
        folder.resolve("wrangler.jsonc"),
        """
        {
          "name": "dione-test", // a comment
          "compatibility_date": "2026-11-01",
          "d1_databases": [
            {
              "binding": "DB",
              "database_name": "test",
              "database_id": "00000000-0000-4000-8000-000000000001",
            },
          ],
        }
        """);
  }

  @Test
  void aLocalDatabase() {
    try (D1 d1 = WranglerD1.local("DB", options())) {
      readsBackWhatItWrote(d1);
      isAtomic(d1);
      keepsColumns(d1);

      D1SqlException e = fail(d1, D1SqlException.class, "SELECT ?1, nope FROM v", "literal");
      assertThat(e.offset()).hasValue("SELECT ?1, ".length());
    }
    try (D1 d1 = WranglerD1.local("OTHER", options())) {
      assertThat(fail(d1, D1ConfigException.class, "SELECT 1")).hasMessageContaining("OTHER");
    }
  }

  @Test
  void aRemoteDatabase() {
    try (Engine engine = Engine.inMemory();
        LocalServer server = LocalServer.start(engine)) {
      WranglerOptions options =
          options()
              .withVariable("CLOUDFLARE_API_BASE_URL", server.baseUrl())
              .withVariable("CLOUDFLARE_ACCOUNT_ID", "local");
      WranglerOptions valid = options.withVariable("CLOUDFLARE_API_TOKEN", server.token());
      try (D1 d1 = WranglerD1.remote("test", valid)) {
        readsBackWhatItWrote(d1);
        isAtomic(d1);
        keepsColumns(d1);

        Result blob = d1.run(statement("INSERT INTO v (s) VALUES ('b') RETURNING x'00ff' AS b"));
        assertThat(blob.rows().get(0).get(0)).isEqualTo(new byte[] {0, (byte) 255});
        assertThat(blob.meta().changes()).isEqualTo(1);
        assertThat(blob.meta().changedDb()).isTrue();
      }
      try (D1 d1 = WranglerD1.remote("test", options.withVariable("CLOUDFLARE_API_TOKEN", "no"))) {
        assertThat(fail(d1, D1AuthException.class, "SELECT 1").code()).hasValue(10000);
      }
      try (D1 d1 = WranglerD1.remote("test", valid.withTimeoutMillis(50))) {
        assertThat(fail(d1, D1ConnectionException.class, "SELECT 1")).isNotNull();
      }
    }
  }

  @Test
  void noCredentials() {
    WranglerOptions options =
        options()
            .withVariable("CLOUDFLARE_API_TOKEN", "")
            .withVariable("HOME", folder.toString())
            .withVariable("XDG_CONFIG_HOME", folder.toString());
    try (D1 d1 = WranglerD1.remote("DB", options)) {
      assertThat(fail(d1, D1ConfigException.class, "SELECT 1"))
          .hasMessageContaining("run 'wrangler login', or set CLOUDFLARE_API_TOKEN");
    }
  }

  /** Every kind of value, and texts that would break out of a careless literal. */
  private static void readsBackWhatItWrote(D1 d1) {
    Random random = new Random(7);
    List<Statement> request = new ArrayList<>();
    request.add(statement("CREATE TABLE v (id INTEGER PRIMARY KEY, s TEXT, n INTEGER, r REAL)"));
    List<List<?>> wanted = new ArrayList<>();
    for (int i = 0; i < NASTY.size(); i++) {
      long n = random.nextLong();
      double r = Double.longBitsToDouble(random.nextLong() & 0xbfff_ffff_ffff_ffffL);
      request.add(statement("INSERT INTO v (s, n, r) VALUES (?, ?, ?)", NASTY.get(i), n, r));
      wanted.add(List.of(NASTY.get(i), Long.toString(n), r));
    }
    request.add(statement("INSERT INTO v (s) VALUES (?1)", (Object) null));
    d1.batch(request);

    Result read = d1.run(statement("SELECT s, CAST(n AS TEXT) AS n, r FROM v ORDER BY id"));
    assertThat(read.columns()).containsExactly("s", "n", "r");
    assertThat(read.rows().subList(0, NASTY.size())).isEqualTo(wanted);
    assertThat(read.rows().get(NASTY.size())).containsExactly(null, null, null);
  }

  /** The first failure undoes all, DDL too. */
  private static void isAtomic(D1 d1) {
    D1UniqueException e =
        catchThrowableOfType(
            D1UniqueException.class,
            () ->
                d1.batch(
                    List.of(
                        statement("CREATE TABLE half (a)"),
                        statement("DELETE FROM v"),
                        statement("INSERT INTO half VALUES (?1)", "x"),
                        statement("INSERT INTO v (id) VALUES (1), (1)"))));
    assertThat(e.table()).contains("v");
    Result after =
        d1.run(
            statement(
                "SELECT count(*) AS n, (SELECT count(*) FROM sqlite_master WHERE name = 'half') AS h FROM v"));
    assertThat(after.rows()).containsExactly(List.of(NASTY.size() + 1L, 0L));
  }

  private static void keepsColumns(D1 d1) {
    List<Result> results =
        d1.batch(
            List.of(
                statement("SELECT 1 AS b, 2 AS a, 3 AS B, s FROM v WHERE id = 1 -- last"),
                statement("SELECT s FROM v WHERE 0"),
                statement(
                    "CREATE TRIGGER log AFTER DELETE ON v BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; END"),
                statement("WITH q AS (SELECT id FROM v ORDER BY id DESC LIMIT 3) SELECT id FROM q"),
                statement("VALUES (1), (2)"),
                statement("PRAGMA table_info(v)"),
                statement("DROP TRIGGER log")));
    assertThat(results.get(0).columns()).containsExactly("b", "a", "B", "s");
    assertThat(results.get(0).rows()).containsExactly(List.of(1L, 2L, 3L, "it's"));
    assertThat(results.get(1).columns()).isEmpty();
    assertThat(results.get(3).rows()).containsExactly(List.of(15L), List.of(14L), List.of(13L));
    assertThat(results.get(4).rows()).hasSize(2);
    assertThat(results.get(5).rows()).hasSize(4);
  }

  private WranglerOptions options() {
    return WranglerOptions.defaults()
        .withFolder(folder)
        .withExecutable(NodePackages.FOLDER.resolve("node_modules/.bin/wrangler"));
  }

  private static <T extends Throwable> T fail(
      D1 d1, Class<T> type, String sql, @Nullable Object... parameters) {
    return catchThrowableOfType(type, () -> d1.run(statement(sql, parameters)));
  }

  private static Statement statement(String sql, @Nullable Object... parameters) {
    return new Statement(sql, Arrays.asList(parameters), null);
  }
}
