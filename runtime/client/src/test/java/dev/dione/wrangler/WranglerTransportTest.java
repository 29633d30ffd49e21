package dev.dione.wrangler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1RequestTooLargeException;
import dev.dione.error.D1SqlException;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WranglerTransportTest extends WranglerCase {
  @Test
  void aLocalRequestGoesThroughAFile() {
    wrangler.prints(
        """
        [
          {
            "results": [],
            "success": true,
            "meta": {
              "duration": 1
            }
          },
          {
            "results": [
              {
                "id": 1,
                "x": "q",
                "r": 1.5,
                "b": "[0, 255]",
                "n": null
              },
              {
                "id": 100000000000000000000,
                "x": "ü𝄞",
                "r": 1,
                "b": "[]",
                "n": null
              }
            ],
            "success": true,
            "meta": {
              "duration": 0
            }
          }
        ]
        """);
    List<Result> results;
    try (D1 d1 = local()) {
      results =
          d1.batch(
              List.of(
                  statement("INSERT INTO t (x) VALUES (?1), (?2) -- end", "it's", null),
                  statement("SELECT * FROM t WHERE id > ?1 AND r < ?2;", 7L, 2.5)));
    }

    assertThat(wrangler.arguments())
        .containsExactly("d1", "execute", "DB", "--json", "--local", "--file");
    assertThat(wrangler.sql())
        .isEqualTo(
            """
            INSERT INTO t (x) VALUES ( 'it''s' ), ( NULL );
            SELECT * FROM (SELECT * FROM t WHERE id >  '7'  AND r <  +(5*pow(2,-1))\s
            )""");
    assertThat(results.get(0).columns()).isEmpty();
    assertThat(results.get(0).rows()).isEmpty();
    assertThat(results.get(0).meta().durationMillis()).isEqualTo(1);
    assertThat(results.get(0).meta().rowsWrittenExact()).isFalse();
    assertThat(results.get(0).meta().rowsRead()).isEmpty();
    assertThat(results.get(1).columns()).containsExactly("id", "x", "r", "b", "n");
    assertThat(results.get(1).rows().get(0)).containsExactly(1L, "q", 1.5, "[0, 255]", null);
    assertThat(results.get(1).rows().get(1)).containsExactly(1e20, "ü𝄞", 1L, "[]", null);
  }

  @Test
  void aRemoteRequestIsOneArgument() {
    wrangler.prints(
        """
        [
          {
            "success": true,
            "meta": {
              "duration": 0.5,
              "changes": 1,
              "last_row_id": 77,
              "changed_db": true,
              "size_after": 8192,
              "rows_read": 2,
              "rows_written": 3
            },
            "results": [
              {
                "b": [
                  0,
                  255
                ]
              }
            ]
          }
        ]
        """);
    try (D1 d1 = WranglerD1.remote("my-db", options().withEnvironment("staging"))) {
      Result result =
          d1.run(statement("SELECT b FROM t WHERE x = ?1", "\"; $(id) `id` 'x' %PATH%"));

      assertThat(result.rows().get(0).get(0)).isEqualTo(new byte[] {0, (byte) 255});
      assertThat(result.meta().changes()).isEqualTo(1);
      assertThat(result.meta().lastRowId()).isEqualTo(77);
      assertThat(result.meta().changedDb()).isTrue();
      assertThat(result.meta().rowsRead()).hasValue(2);
      assertThat(result.meta().rowsWritten()).isEqualTo(3);
      assertThat(result.meta().rowsWrittenExact()).isTrue();
    }
    assertThat(wrangler.arguments()).contains("--remote", "--env=staging", "--command");
    assertThat(wrangler.sql())
        .isEqualTo("SELECT * FROM (SELECT b FROM t WHERE x =  '\"; $(id) `id` ''x'' %PATH%' \n)");
  }

  @Test
  void theLocalDatabaseMayBeElsewhere() {
    WranglerOptions options = options().withPersistTo(Path.of("state")).withEnvironment("dev");
    try (D1 d1 = WranglerD1.local("DB", options)) {
      d1.run(statement("DELETE FROM t"));
    }
    assertThat(wrangler.arguments())
        .contains("--env=dev", "--persist-to=" + Path.of("state").toAbsolutePath());
  }

  @Test
  void noticesBesideTheResultsAreNotRead() {
    wrangler.runs(
        "echo 'a warning' >&2; cat \"$FOLDER/answer\"",
        " ⛅️ wrangler 4.164.0 (update available 4.200.0)\n[warn] {odd}\n"
            + NO_RESULTS
            + "\n🪵  Logs were written to \"x.log\"\n");

    try (D1 d1 = local()) {
      assertThat(d1.run(statement("DELETE FROM t")).rows()).isEmpty();
    }
  }

  /** wrangler prints no columns for it, and a mapper that looks for its own must not mind. */
  @Test
  void anEmptyResultHasNoColumns() {
    RowMapper<String> mapper = RowMapper.ofColumns(List.of("x"), row -> row.text(0));
    try (D1 d1 = local()) {
      assertThat(d1.run(statement("SELECT x FROM t")).columns()).isEmpty();
      assertThat(d1.execute(QueryCall.list(statement("SELECT x FROM t"), mapper))).isEmpty();
      assertThat(d1.execute(QueryCall.optional(statement("SELECT x FROM t"), mapper))).isEmpty();
    }
  }

  @Test
  void columnsOfOneNameAreKept() {
    wrangler.prints(
        """
        [
          {
            "results": [{"a": 1, "a:1": 2, "A:2": 3, "b:1": 4}],
            "success": true
          }
        ]
        """);
    try (D1 d1 = local()) {
      Result result = d1.run(statement("SELECT 1 AS a, 2 AS a, 3 AS A, 4 AS \"b:1\""));
      assertThat(result.columns()).containsExactly("a", "a", "A", "b:1");
      assertThat(result.rows()).containsExactly(List.of(1L, 2L, 3L, 4L));

      result = d1.run(statement("INSERT INTO t VALUES (1) RETURNING 1 AS a, 2 AS \"a:1\""));
      assertThat(result.columns()).containsExactly("a", "a:1", "A:2", "b:1");
    }
  }

  @Test
  void columnsWhoseOrderIsLostAreRefused() {
    wrangler.prints("[\n{\"results\":[{\"3\":3,\"id\":1}],\"success\":true}]");
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1MappingException.class, statement("SELECT id, 3 FROM t")))
          .hasMessageContaining("a column named 3")
          .hasMessageContaining("with AS");
      wrangler.prints("[\n{\"results\":[{\"3\":3}],\"success\":true}]");
      assertThat(d1.run(statement("SELECT 3")).rows()).containsExactly(List.of(3L));
    }
  }

  /** wrangler deletes it from the SQL of a local database, even from strings. */
  @Test
  void aTransactionInAParameterIsHidden() {
    try (D1 d1 = local()) {
      d1.run(statement("INSERT INTO t VALUES (?1)", "BEGIN TRANSACTION;"));

      assertThat(wrangler.sql())
          .isEqualTo(
              "INSERT INTO t VALUES ( +CAST(x'424547494e205452414e53414354494f4e3b' AS TEXT) )");
      assertThat(fail(d1, D1RequestException.class, statement("SELECT 'BEGIN TRANSACTION;'")))
          .hasMessageContaining("give such a text as a parameter");
      assertThat(fail(d1, D1SqlException.class, statement("BEGIN TRANSACTION")))
          .hasMessageStartingWith("To execute a transaction, please use the state.storage");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 'open", "SELECT 1 UNION SELECT \"", "SELECT ?1", "SELECT '\0'"})
  void whatCouldReachTheNextStatementIsNotSent(String sql) {
    try (D1 d1 = local()) {
      D1SqlException e =
          fail(
              d1,
              D1SqlException.class,
              statement(sql),
              statement("DELETE FROM t WHERE x = ?1", "';"));

      assertThat(e.sql()).hasValueSatisfying(text -> assertThat(text).startsWith("SELECT"));
      assertThat(wrangler.has("arguments")).isFalse();
    }
  }

  @Test
  void aStatementIsAtMostAsLongAsD1TakesIt() {
    try (D1 d1 = local()) {
      String prefix = "INSERT INTO t VALUES ( '' )";
      d1.run(statement("INSERT INTO t VALUES (?1)", "x".repeat(100_000 - prefix.length())));
      assertThat(
              fail(
                  d1,
                  D1RequestTooLargeException.class,
                  statement("INSERT INTO t VALUES (?1)", "x".repeat(100_001 - prefix.length()))))
          .hasMessageStartingWith("Statement 1 of 1 has 100,001 bytes")
          .hasMessageContaining("Nothing was sent")
          .hasMessageContaining("REST");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Done.\n",
        "[\n{\"results\":[{\"a\":1},{\"b\":2}]}]",
        "[\n{\"results\":[{\"a\":1},{\"a\":1,\"b\":2}]}]",
        "[\n{\"results\":[{\"a\":1,\"b\":2},{\"a\":1}]}]",
        "[\n{\"results\":[1]}]",
        "[\n{\"results\":[{\"a\":{}}]}]",
        "[\n{\"results\":[],\"success\":false}]",
        "[\n{\"results\":[",
        "[\n{\"results\":[]}, oops",
      })
  void anOutputThatIsNotWranglersIsNotGuessedAt(String output) {
    wrangler.prints(output);
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1PlatformException.class, statement("SELECT a FROM t")))
          .hasMessageContaining("its output cannot be read")
          .hasMessageContaining("The outcome of a write is unknown");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\n{\"results\":[]},{\"results\":[]}]"})
  void anotherNumberOfResultsIsAnError(String output) {
    wrangler.prints(output);
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1RequestException.class, statement("SELECT a FROM t")))
          .hasMessageContaining("results for 1 statements");
    }
  }

  @Test
  void afterClosingNothingIsSent() {
    D1 d1 = local();
    d1.close();
    d1.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> d1.run(statement("SELECT 1")))
        .withMessageContaining("has been closed");
  }
}
