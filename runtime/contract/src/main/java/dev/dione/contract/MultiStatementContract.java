package dev.dione.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a server does with texts that hold several statements, asked with bare HTTP: Dione's client
 * sends one statement a text. The answers are those of workerd 1.20261117.1, behind wrangler's own
 * splitter, 2026-11-24.
 */
public interface MultiStatementContract {
  /** The mapper of the bodies. */
  JsonMapper JSON = JsonMapper.builder().build();

  /** The client. */
  HttpClient HTTP = HttpClient.newHttpClient();

  /** How to reach a new, empty database. */
  HttpDatabase newDatabase();

  /** One text without parameters: one result for each statement, with the rows of each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SELECT 1; SELECT 2 | [[1]] [[2]]",
        "SELECT 1; SELECT 2; | [[1]] [[2]]",
        "SELECT 1;;; SELECT 2 | [[1]] [[2]]",
        "; SELECT 1 | [[1]]",
        "SELECT ';'; SELECT 'it''s; so' | [[\";\"]] [[\"it's; so\"]]",
        "SELECT 1 AS \"a;b\"; SELECT 2 AS [c;d] | [[1]] [[2]]",
        "SELECT 1 AS `a;b`; SELECT 2 | [[1]] [[2]]",
        "SELECT 1 /* ; */; SELECT 2 | [[1]] [[2]]",
        "SELECT 1; -- the last; one | [[1]]",
        "CREATE TABLE t (a); INSERT INTO t VALUES (1), (2); SELECT a FROM t | [] [] [[1],[2]]",
        "CREATE TABLE t (a); INSERT INTO t VALUES (7) RETURNING a; DELETE FROM t | [] [[7]] []",
        "CREATE TABLE t (a); CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; DELETE FROM t; END; INSERT INTO t VALUES (1); SELECT count(*) FROM t | [] [] [] [[0]]",
        "SELECT CASE 1 WHEN 1 THEN 'x' END; SELECT 2 | [[\"x\"]] [[2]]",
        "CREATE TABLE t (a); INSERT INTO t VALUES (1); INSERT INTO t VALUES (2), (3); SELECT changes() | [] [] [] [[2]]",
        "PRAGMA defer_foreign_keys = on; SELECT 1 | [] [[1]]",
        "SELECT 1; SELECT nope | 400 7500 no such column: nope at offset 7: SQLITE_ERROR",
        "SELECT 1; SELECT 'open | 400 7500 unrecognized token: \"'open\" at offset 7: SQLITE_ERROR",
        "SELECT 1; SELECT json_pretty('{}') | 400 7500 not authorized to use function: json_pretty at offset 7: SQLITE_ERROR",
        "SELECT 1; PRAGMA user_version | 400 7500 not authorized: SQLITE_AUTH",
        "SELECT ?1; SELECT 2 | 400 7500 Wrong number of parameter bindings for SQL query.",
      })
  default void severalStatementsInOneText(String sql, String answer) {
    ObjectNode body = JSON.createObjectNode().put("sql", sql);
    assertThat(ask("raw", newDatabase(), body)).isEqualTo(answer);
    assertThat(ask("query", newDatabase(), body)).isEqualTo(answer);
    assertThat(ask("raw", newDatabase(), batch(body))).as("in a batch").isEqualTo(answer);
  }

  /** Each statement may have its 100,000 bytes, whatever the text has. */
  @Test
  default void theBytesAreThoseOfAStatement() {
    String fits = "SELECT length('" + "x".repeat(99_983) + "')";
    ObjectNode body = JSON.createObjectNode().put("sql", fits + "; " + fits);
    assertThat(ask("raw", newDatabase(), body)).isEqualTo("[[99983]] [[99983]]");
    body.put("sql", fits + "; " + fits.replace("length", " length"));
    assertThat(ask("raw", newDatabase(), body))
        .isEqualTo("400 7500 statement too long: SQLITE_TOOBIG");
  }

  /** A failure of the last statement undoes the first ones, DDL too. */
  @Test
  default void theTextIsOneTransaction() {
    HttpDatabase database = newDatabase();
    String bad = "CREATE TABLE t (a UNIQUE); INSERT INTO t VALUES (1); INSERT INTO t VALUES (1)";
    assertThat(ask("raw", database, JSON.createObjectNode().put("sql", bad)))
        .isEqualTo(
            "400 7500 UNIQUE constraint failed: t.a: SQLITE_CONSTRAINT (extended:"
                + " SQLITE_CONSTRAINT_UNIQUE)");
    ObjectNode count =
        JSON.createObjectNode().put("sql", "SELECT count(*) FROM sqlite_master WHERE name = 't'");
    assertThat(ask("raw", database, count)).isEqualTo("[[0]]");
  }

  /** Texts with one statement and with several stand in one batch: one transaction, in order. */
  @Test
  default void aBatchOfTextsIsOneTransaction() {
    HttpDatabase database = newDatabase();
    ObjectNode create = JSON.createObjectNode().put("sql", "CREATE TABLE t (a); SELECT 1");
    ObjectNode insert = JSON.createObjectNode().put("sql", "INSERT INTO t VALUES (?1)");
    insert.putArray("params").add("x");
    ObjectNode read = JSON.createObjectNode().put("sql", "SELECT a FROM t");
    assertThat(ask("raw", database, batch(create, insert, read)))
        .isEqualTo("[] [[1]] [] [[\"x\"]]");

    ObjectNode fails = JSON.createObjectNode().put("sql", "DELETE FROM t; SELECT nope");
    assertThat(ask("raw", database, batch(insert, fails)))
        .startsWith("400 7500 no such column: nope");
    assertThat(ask("raw", database, read)).isEqualTo("[[\"x\"]]");
  }

  private static ObjectNode batch(ObjectNode... entries) {
    ObjectNode body = JSON.createObjectNode();
    body.putArray("batch").addAll(List.of(entries));
    return body;
  }

  /** The rows of each result, or status, code and message. */
  private static String ask(String endpoint, HttpDatabase database, ObjectNode body) {
    URI uri = URI.create(database.url() + "/" + endpoint);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Bearer " + database.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      var response = HTTP.send(request, BodyHandlers.ofString());
      JsonNode answer = JSON.readTree(response.body());
      JsonNode error = answer.path("errors").path(0);
      return error.isMissingNode()
          ? results(answer.path("result"))
          : "%d %s %s"
              .formatted(
                  response.statusCode(), error.path("code"), error.path("message").textValue());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String results(JsonNode results) {
    return StreamSupport.stream(results.spliterator(), false)
        .map(result -> rows(result.path("results")))
        .collect(joining(" "));
  }

  // /raw has rows as arrays, /query as objects
  private static String rows(JsonNode results) {
    JsonNode rows = results.isObject() ? results.path("rows") : results;
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> values(row).toString())
        .collect(joining(",", "[", "]"));
  }

  private static JsonNode values(JsonNode row) {
    return row.isArray()
        ? row
        : JSON.createArrayNode()
            .addAll(row.properties().stream().map(Map.Entry::getValue).toList());
  }
}
