package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementKindTest {
  /**
   * A statement, its verb, whether it is a query, whether it has RETURNING, whether it has rows.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "SELECT 1¦SELECT¦true¦false¦true",
        "values (1)¦VALUES¦true¦false¦true",
        "Insert INTO t VALUES (1)¦INSERT¦false¦false¦false",
        "INSERT INTO t VALUES (1) returning id¦INSERT¦false¦true¦true",
        "REPLACE INTO t VALUES (1)¦REPLACE¦false¦false¦false",
        "UPDATE t SET a = 1 RETURNING *¦UPDATE¦false¦true¦true",
        "DELETE FROM t¦DELETE¦false¦false¦false",
        "WITH q AS (SELECT 1) SELECT * FROM q¦SELECT¦true¦false¦true",
        "WITH q AS (SELECT 1) VALUES (1)¦VALUES¦true¦false¦true",
        "WITH q AS (SELECT 1) INSERT INTO t SELECT * FROM q¦INSERT¦false¦false¦false",
        "WITH q AS (SELECT 1) INSERT INTO t SELECT * FROM q RETURNING a¦INSERT¦false¦true¦true",
        "WITH RECURSIVE q(n) AS (VALUES (1)), r AS (SELECT 2) DELETE FROM t¦DELETE¦false¦false¦false",
        "WITH q AS (SELECT 1) REPLACE INTO t SELECT * FROM q¦REPLACE¦false¦false¦false",
        "WITH replace AS (SELECT 1) SELECT * FROM replace¦SELECT¦true¦false¦true",
        "WITH q AS (SELECT 1), Replace(a) AS (SELECT 2) UPDATE t SET a = 1¦UPDATE¦false¦false¦false",
        "WITH \"delete\" AS (SELECT 1) SELECT * FROM \"delete\"¦SELECT¦true¦false¦true",
        "INSERT INTO t VALUES ('x RETURNING y')¦INSERT¦false¦false¦false",
        "INSERT INTO t SELECT \"returning\" FROM u¦INSERT¦false¦false¦false",
        "DELETE FROM t /* RETURNING a */¦DELETE¦false¦false¦false",
        "DELETE FROM t WHERE a IN (SELECT returning FROM u)¦DELETE¦false¦false¦false",
        "EXPLAIN SELECT 1¦EXPLAIN¦false¦false¦true",
        "explain query plan DELETE FROM t¦EXPLAIN¦false¦false¦true",
        "PRAGMA table_info(t)¦PRAGMA¦false¦false¦true",
        "CREATE TABLE t (a)¦CREATE¦false¦false¦false",
        "/* c */ SELECT 1¦SELECT¦true¦false¦true"
      })
  void kinds(String sql, String verb, boolean query, boolean returning, boolean rows) {
    StatementKind kind = StatementKind.of(Lexer.tokens(sql));
    assertThat(kind.verb()).isEqualTo(verb);
    assertThat(kind.isQuery()).isEqualTo(query);
    assertThat(kind.returning() >= 0).isEqualTo(returning);
    assertThat(kind.yieldsRows()).isEqualTo(rows);
  }

  @Test
  void returningIsTheIndexOfItsToken() {
    List<Token> tokens = Lexer.tokens("DELETE FROM t WHERE (a) RETURNING a");
    StatementKind kind = StatementKind.of(tokens);
    assertThat(tokens.get(kind.returning()).text()).isEqualTo("RETURNING");
  }

  @Test
  void aCommentIsNoReturning() {
    StatementKind kind = StatementKind.of(Lexer.tokens("UPDATE t SET a = 1 -- RETURNING b\n"));
    assertThat(kind).isEqualTo(new StatementKind("UPDATE", -1));
  }

  @Test
  void nothingHasNoVerb() {
    for (String sql : List.of("", "  ", "-- comment")) {
      StatementKind kind = StatementKind.of(Lexer.tokens(sql));
      assertThat(kind).isEqualTo(new StatementKind("", -1));
      assertThat(kind.yieldsRows()).isFalse();
    }
  }
}
