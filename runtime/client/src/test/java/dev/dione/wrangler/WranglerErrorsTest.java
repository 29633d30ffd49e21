package dev.dione.wrangler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.error.D1AuthException;
import dev.dione.error.D1ConfigException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1SqlException;
import dev.dione.error.D1UniqueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors as wrangler 4.164.0 was seen to print them. */
class WranglerErrorsTest extends WranglerCase {
  private static final String TOKEN = "s3cret-Token_value";

  private void refuses(String text) {
    wrangler.fails("\n{\n  \"error\": {\n    \"text\": \"" + text + "\"\n  }\n}\n\n");
  }

  private void apiRefuses(int code, String note) {
    wrangler.fails(
        """

        {
          "error": {
            "text": "A request to the Cloudflare API (/accounts/acc/d1/database/db/query) failed.",
            "notes": [
              {
                "text": "%s [code: %d]"
              }
            ],
            "kind": "error",
            "name": "APIError",
            "code": %d,
            "accountTag": "acc"
          }
        }

        """
            .formatted(note, code, code));
  }

  @Test
  void anErrorOfALocalDatabaseIsD1s() {
    refuses(
        "UNIQUE constraint failed: t.id: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_PRIMARYKEY)");
    try (D1 d1 = local()) {
      D1UniqueException e =
          fail(d1, D1UniqueException.class, statement("INSERT INTO t VALUES (?1)", "private"));

      assertThat(e.table()).contains("t");
      assertThat(e.sqliteExtendedCode()).contains("SQLITE_CONSTRAINT_PRIMARYKEY");
      assertThat(e)
          .hasMessageContaining("In INSERT INTO t VALUES (?1)")
          .hasMessageContaining("local D1 database DB through wrangler in " + folder)
          .hasMessageNotContaining("private");
    }
  }

  @Test
  void anErrorOfARemoteDatabaseIsD1sWithItsCode() {
    apiRefuses(7500, "no such column: nope at offset 35: SQLITE_ERROR");
    try (D1 d1 = remote()) {
      D1SqlException e =
          fail(d1, D1SqlException.class, statement("SELECT ?1, nope FROM t", "literal"));

      assertThat(e.reason()).isEqualTo("no such column: nope");
      assertThat(e.code()).hasValue(7500);
      // SELECT * FROM (SELECT  'literal' , nope: the offset is in the statement as it was given
      assertThat(e.offset()).hasValue("SELECT ?1, ".length());
    }
  }

  @Test
  void inSeveralStatementsAnOffsetSaysNothing() {
    refuses("no such column: nope at offset 22: SQLITE_ERROR");
    try (D1 d1 = local()) {
      D1SqlException e =
          fail(d1, D1SqlException.class, statement("SELECT nope"), statement("SELECT 1"));

      assertThat(e.offset()).isEmpty();
      assertThat(e.sql()).contains("SELECT nope");
    }
  }

  @Test
  void refusalsWithoutACodeAreSqlErrors() {
    refuses("To execute a transaction, please use the state.storage.transaction() APIs");
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1SqlException.class, statement("COMMIT"))).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10000, Authentication error",
    "7403, The given account is not valid or is not authorized to access this service",
    "9109, Invalid access token"
  })
  void credentialsThatAreRefused(int code, String text) {
    apiRefuses(code, text);
    try (D1 d1 = remote()) {
      D1AuthException e = fail(d1, D1AuthException.class, statement("SELECT 1"));
      assertThat(e).hasMessageContaining(text).hasMessageContaining("wrangler whoami");
      assertThat(e.code()).hasValue(code);
    }
  }

  @Test
  void theRestOfCloudflaresErrors() {
    try (D1 d1 = remote()) {
      apiRefuses(7404, "The database db could not be found");
      assertThat(fail(d1, D1NotFoundException.class, statement("SELECT 1")))
          .hasMessageContaining("database_id in the wrangler file");
      apiRefuses(7500, "internal error; reference = e_1");
      assertThat(fail(d1, D1PlatformException.class, statement("SELECT 1"))).isNotNull();
      apiRefuses(7500, "Internal Server Error");
      assertThat(fail(d1, D1PlatformException.class, statement("SELECT 1"))).isNotNull();
      apiRefuses(7429, "D1 DB is overloaded. Too many requests queued.");
      assertThat(fail(d1, D1OverloadedException.class, statement("SELECT 1"))).isNotNull();
      apiRefuses(7400, "The request is malformed");
      assertThat(fail(d1, D1RequestException.class, statement("SELECT 1"))).isNotNull();
    }
  }

  @Test
  void aPageInsteadOfJson() {
    wrangler.fails(
        """

        {
          "error": {
            "text": "Received a malformed response from the API",
            "notes": [
              {
                "text": "<html><head><title>502 Bad Gateway</title></head>"
              },
              {
                "text": "POST /accounts/acc/d1/database/db/query -> 502 Bad Gateway"
              }
            ],
            "kind": "error",
            "name": "APIError"
          }
        }
        """);
    try (D1 d1 = remote()) {
      assertThat(fail(d1, D1PlatformException.class, statement("SELECT 1")))
          .hasMessageContaining("502 Bad Gateway");
    }
  }

  /** What a deferred foreign key, violated at the end, gives on a local database. */
  @Test
  void anInternalErrorIsThePlatforms() {
    refuses("internal error; reference = 4p2e64c35tchartu6m8g27lg");
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1OutcomeUnknownException.class, statement("INSERT INTO k VALUES (1)")))
          .hasMessageStartingWith("Nobody knows whether 'INSERT INTO k VALUES (1)' was run")
          .hasCauseInstanceOf(D1PlatformException.class);
    }
  }

  @Test
  void noNetwork() {
    refuses("fetch failed");
    try (D1 d1 = remote()) {
      D1ConnectionException e = fail(d1, D1ConnectionException.class, statement("SELECT 1"));
      assertThat(e.mayHaveRun()).isTrue();
      assertThat(e).hasMessageContaining("is there a network?");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Couldn't find a D1 DB with the name or binding 'DB' in your wrangler.jsonc file. | binding or database_name",
        "In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work. | run 'wrangler login'",
        "Your auth token has expired and could not be refreshed. Run `wrangler login` in an interactive terminal | run 'wrangler login'",
        "More than one account available but unable to select one in non-interactive mode. | CLOUDFLARE_ACCOUNT_ID",
      })
  void settings(String text, String advice) {
    refuses(text);
    try (D1 d1 = remote()) {
      assertThat(fail(d1, D1ConfigException.class, statement("SELECT 1")))
          .hasMessageContaining(advice)
          .hasMessageContaining(text);
    }
  }

  @Test
  void aWranglerFileThatCannotBeRead() {
    wrangler.says(
        """
        \u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[41;31m]\u001b[0m \u001b[1mValueExpected\u001b[0m

            /app/wrangler.jsonc:2:0:
        \u001b[37m      2 │ \u001b[32m\u001b[37m


          If you think this is a bug, please open an issue at: https://github.com/cloudflare
        🪵  Logs were written to "wrangler.log"
        """,
        1);
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1Exception.class, statement("SELECT 1")))
          .hasMessage(
              "wrangler failed at local D1 database DB through wrangler in "
                  + folder
                  + " (exit code 1): ✘ [ERROR] ValueExpected /app/wrangler.jsonc:2:0: 2 │");
    }
  }

  /** wrangler only warns, and takes the top level. */
  @Test
  void anEnvironmentThatIsNotThere() {
    wrangler.runs(
        "echo '  - No environment found in configuration with name \"zz\".' >&2; cat \"$FOLDER/answer\"",
        NO_RESULTS);
    try (D1 d1 = WranglerD1.local("DB", options().withEnvironment("zz"))) {
      assertThat(fail(d1, D1ConfigException.class, statement("DELETE FROM t")))
          .hasMessageContaining("ran the statements on the database of its top level")
          .hasMessageContaining("\"zz\"");
    }
  }

  /** It is in wrangler's environment, never among its arguments, and in no message. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo \"bad $CLOUDFLARE_API_TOKEN\" >&2; exit 1",
        "echo \"bad $CLOUDFLARE_API_TOKEN\"",
        "printf '\\n{\\n\"error\":{\"text\":\"bad %s\"}}' \"$CLOUDFLARE_API_TOKEN\"; exit 1",
        "printf '\\n{\\n\"error\":{\"text\":\"bad\",\"code\":7400,\"notes\":[{\"text\":\"%s\"}]}}' \"$CLOUDFLARE_API_TOKEN\"; exit 1",
      })
  void theTokenIsInNoMessage(String command) {
    wrangler.runs(command, "");
    WranglerOptions options = options().withVariable("CLOUDFLARE_API_TOKEN", TOKEN);
    try (D1 d1 = WranglerD1.remote("DB", options)) {
      D1Exception e = fail(d1, D1Exception.class, statement("SELECT 1"));
      assertThat(e).hasStackTraceContaining("(token)");
      assertThat(e.getMessage()).doesNotContain(TOKEN);
      assertThat(e).hasNoCause();
      assertThat(d1.toString() + options).doesNotContain(TOKEN);
    }
    assertThat(wrangler.read("arguments")).doesNotContain(TOKEN);
  }
}
