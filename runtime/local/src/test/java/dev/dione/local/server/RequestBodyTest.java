package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected was seen at the test server in front of workerd, 2026-11-20. */
class RequestBodyTest extends ServerCase {
  private static final int MAX_BODY_BYTES = 200_000;

  @Override
  ServerOptions options() {
    return ServerOptions.defaults().withMaxBodyBytes(MAX_BODY_BYTES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"sql\":\"select 1\"}] | Invalid property: body => Expected object, received array",
        "\"x\" | Invalid property: body => Expected object, received string",
        "{\"params\":[]} | Invalid property: sql => Required",
        "{\"sql\":5} | Invalid property: sql => Expected string, received number",
        "{\"sql\":\"select 1\",\"params\":null} | Invalid property: params => Expected array, received null",
        "{\"sql\":\"select ?1\",\"params\":[true]} | Invalid property: params.0 => Invalid input",
        "{\"sql\":\"select ?1\",\"params\":[1,{}]} | Invalid property: params.1 => Invalid input",
        "{\"sql\":\"select ?1\",\"params\":[[[1]]]} | Invalid property: params.0 => Invalid input",
        "{\"sql\":\"select ?1\",\"params\":[1e400]} | Invalid property: params.0 => Invalid input",
        "{\"batch\":{}} | Invalid property: batch => Expected array, received object",
        "{\"batch\":[1]} | Invalid property: batch.0 => Expected object, received number",
        "{\"batch\":[{\"sql\":\"select 1\"},{}]} | Invalid property: batch.1.sql => Required",
        "{\"batch\":[{\"sql\":\"select ?1\",\"params\":[false]}]} | Invalid property: batch.0.params.0 => Invalid input",
        "{sql:1} | The request is malformed: ",
        "{\"sql\":\"select 1\" | The request is malformed: ",
        "{\"sql\":\"select 1\"} x | The request is malformed: ",
        "{\"sql\":\"select ?1\",\"params\":[NaN]} | The request is malformed: ",
        "'' | The request is malformed: the body is empty",
      })
  void badBodies(String body, String message) {
    assertThat(failure("query", body)).startsWith("400 7400 " + message);
    assertThat(failure("raw", body)).startsWith("400 7400 " + message);
  }

  @Test
  void aBodyMayBeAsLargeAsTheLimit() {
    String sql = sql("select 1");
    String body = sql + " ".repeat(MAX_BODY_BYTES - sql.length());

    assertThat(post("raw", body).statusCode()).isEqualTo(200);
    assertThat(failure("raw", body + " ")).startsWith("413 7400 ");
  }

  @Test
  void severalStatementsWithoutParametersHaveAResultEach() {
    assertThat(
            results(
                "query", sql("create table t(a); insert into t values (1); select * from t; -- x")))
        .isEqualTo("[]\n[]\n[{\"a\":1}]");
  }

  @Test
  void ofSeveralStatementsOnlyTheLastMayHaveParameters() {
    String params = "\"params\":[3]}";
    post("raw", sql("create table t(id, a)"));

    assertThat(
            failure(
                "query",
                "{\"batch\":[{\"sql\":\"insert into t values (2, ?1); select * from t where id = ?1\","
                    + params
                    + "]}"))
        .isEqualTo(
            "400 7500 When executing multiple SQL statements in a single call, only the last"
                + " statement can have parameters.");
    assertThat(
            results(
                "query",
                "{\"batch\":[{\"sql\":\"insert into t values (3, 'c'); select * from t where id = ?1\","
                    + params
                    + "]}"))
        .isEqualTo("[{\"id\":3,\"a\":\"c\"}]");
  }

  // what production answered in drizzle-team/drizzle-orm#2622
  @Test
  void outsideABatchSeveralStatementsHaveNoParameters() {
    assertThat(failure("raw", "{\"sql\":\"select 1; select ?1\",\"params\":[3]}"))
        .isEqualTo(
            "400 7400 The request is malformed: params with multiple statements is not supported");
    assertThat(results("raw", "{\"sql\":\"select 1 as a; select 2 as a\",\"params\":[]}"))
        .contains("[[1]]", "[[2]]");
  }

  @Test
  void aBatchElementWithTwoStatementsHasTwoResults() {
    assertThat(
            results(
                "query",
                "{\"batch\":[{\"sql\":\"select 1 as a; select 2 as b\"},{\"sql\":\"select 3 as c\"}]}"))
        .isEqualTo("[{\"a\":1}]\n[{\"b\":2}]\n[{\"c\":3}]");
  }

  @Test
  void emptyStatementsVanish() {
    assertThat(results("query", "{\"batch\":[{\"sql\":\"\"},{\"sql\":\"select 1 as a\"}]}"))
        .isEqualTo("[{\"a\":1}]");
    assertThat(results("query", "{\"batch\":[{\"sql\":\"-- x\"},{\"sql\":\"select 1 as a\"}]}"))
        .isEqualTo("[{\"a\":1}]");
    for (String nothing : new String[] {"", "   ", "-- only a comment"}) {
      assertThat(failure("query", sql(nothing))).isEqualTo("400 7500 No SQL statements detected.");
    }
    assertThat(failure("query", "{\"batch\":[]}"))
        .isEqualTo("400 7500 No SQL statements detected.");
    assertThat(failure("query", sql(";")))
        .isEqualTo("400 7500 SQL code did not contain a statement.");
  }

  @Test
  void batchWinsOverSql() {
    assertThat(results("query", "{\"sql\":\"select 1\",\"batch\":[{\"sql\":\"select 2 as b\"}]}"))
        .isEqualTo("[{\"b\":2}]");
  }

  @Test
  void unknownFieldsAreIgnored() {
    assertThat(results("query", "{\"x\":{},\"sql\":\"select 1 as a\",\"y\":[1]}"))
        .isEqualTo("[{\"a\":1}]");
  }

  @Test
  void statementsFailAsOnD1() {
    assertThat(failure("query", sql("selec 1")))
        .isEqualTo("400 7500 near \"selec\": syntax error at offset 0: SQLITE_ERROR");
    assertThat(failure("query", sql("select 1; selec 2")))
        .isEqualTo("400 7500 near \"selec\": syntax error at offset 0: SQLITE_ERROR");
    assertThat(failure("query", "{\"sql\":\"select ?1\",\"params\":[1,2]}"))
        .isEqualTo("400 7500 Wrong number of parameter bindings for SQL query.");
    assertThat(failure("query", sql("select sqlite_version()")))
        .startsWith("400 7500 not authorized to use function: sqlite_version");
  }

  @Test
  void aDeferredForeignKeyIsAnInternalError() {
    post(
        "query",
        sql("create table par(id integer primary key); create table kid(p references par(id))"));

    assertThat(
            failure(
                "query",
                "{\"batch\":[{\"sql\":\"PRAGMA defer_foreign_keys=on\"},{\"sql\":\"insert into kid"
                    + " values (99)\"}]}"))
        .isEqualTo("500 7500 Internal Server Error");
  }
}
