package dev.dione.contract;

import static dev.dione.contract.ContractCase.run;
import static dev.dione.contract.ContractCase.statement;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.error.D1SqlException;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each limit at the last value that passes and the first that fails (workerd 1.20261117.1,
 * 2026-11-20). That production refuses values beyond 2,000,000 bytes, workerd does not tell.
 */
public interface LimitsContract extends ContractCase {
  /** The statement of a size, the last size that passes, and D1's words to one more. */
  static Stream<Arguments> sizes() {
    String deep = "Expression tree is too large (maximum depth 100)";
    String pattern = "LIKE or GLOB pattern too complex";
    return Stream.of(
        limit("bytes of a statement", 100_000, n -> text("SELECT '", n), "statement too long"),
        limit("bytes in letters", 50_000, n -> letters("SELECT '", n), "statement too long"),
        limit("columns of a result", 100, n -> "SELECT " + list("1", n), tooMany("in result set")),
        limit("columns of a table", 100, n -> "CREATE TABLE x (" + names(n) + ")", tooMany("on x")),
        limit(
            "columns of a VALUES",
            100,
            n -> "VALUES (" + list("1", n) + ")",
            tooMany("in result set")),
        limit(
            "columns of a GROUP BY",
            100,
            n -> "SELECT 1 GROUP BY " + list("1", n),
            "too many terms in GROUP BY clause"),
        limit(
            "columns of an ORDER BY",
            100,
            n -> "SELECT 1 ORDER BY " + list("1", n),
            "too many terms in ORDER BY clause"),
        limit(
            "columns of an index",
            100,
            n -> "CREATE INDEX i ON t (" + list("a", n) + ")",
            tooMany("in index")),
        limit(
            "columns of a join",
            40,
            n -> "SELECT * FROM (SELECT %s), (SELECT %s)".formatted(list("1", 60), list("1", n)),
            tooMany("in result set")),
        limit(
            "columns of a key",
            100,
            n -> "CREATE TABLE x (a, PRIMARY KEY (" + list("a", n) + "))",
            tooMany("in index")),
        limit(
            "columns of a SET",
            100,
            n -> "UPDATE t SET " + list("a = 1", n),
            tooMany("in set list")),
        limit(
            "columns of a PARTITION BY",
            100,
            n -> "SELECT max(1) OVER (PARTITION BY " + list("1", n) + ")",
            "too many terms in ORDER BY clause"),
        terms("UNION ALL"),
        terms("UNION"),
        terms("INTERSECT"),
        terms("EXCEPT"),
        limit("a sum", 100, n -> "SELECT " + chain("1", "+", n), deep),
        limit("ANDs", 99, n -> "SELECT 1 WHERE " + chain("1=1", " AND ", n), deep),
        limit("ORs", 99, n -> "SELECT a FROM t WHERE " + chain("a=1", " OR ", n), deep),
        limit("NOTs", 99, n -> "SELECT " + "NOT ".repeat(n) + "1", deep),
        limit("calls", 99, n -> "SELECT " + "abs(".repeat(n) + "1" + ")".repeat(n), deep),
        limit("a concatenation", 100, n -> "SELECT " + chain("'x'", "||", n), deep),
        limit("bytes of LIKE", 50, n -> "SELECT 'a' LIKE " + text("'", n + 2), pattern),
        limit("bytes of GLOB", 50, n -> "SELECT 'a' GLOB " + text("'", n + 2), pattern),
        limit(
            "bytes of LIKE in letters",
            25,
            n -> "SELECT 'a' LIKE '" + "é".repeat(n) + "'",
            pattern),
        limit("bytes of like()", 50, n -> "SELECT like(" + text("'", n + 2) + ", 'a')", pattern),
        limit(
            "arguments of a function",
            127,
            n -> "SELECT max(" + list("1", n) + ")",
            "too many arguments on function max"),
        limit(
            "tables in a join",
            64,
            n ->
                "SELECT 1 FROM "
                    + IntStream.range(0, n).mapToObj(i -> "t t" + i).collect(joining(",")),
            "at most 64 tables in a join"),
        limit(
            "triggers in one another",
            9,
            n -> "INSERT INTO deep VALUES (" + n + ")",
            "triggers nested too deep"));
  }

  /** The last that passes, and the first that fails. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sizes")
  default void holdsAt(String what, int last, IntFunction<String> sql, String reason) {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE t (a)");
      d1.batch(
          List.of(
              statement("PRAGMA recursive_triggers = on"),
              statement("CREATE TABLE deep (n)"),
              statement(
                  "CREATE TRIGGER g AFTER INSERT ON deep WHEN new.n > 0 BEGIN INSERT INTO deep"
                      + " VALUES (new.n - 1); END")));
      D1SqlException e =
          catchThrowableOfType(D1SqlException.class, () -> run(d1, sql.apply(last + 1)));

      assertThat(e).as(what).isNotNull();
      assertThat(e.reason()).isEqualTo(reason);
      run(d1, sql.apply(last));
    }
  }

  /**
   * Rows of VALUES are not terms of a compound SELECT, and statements of a batch are not limited:
   * neither their number, nor the bytes of all together.
   */
  @Test
  default void whatIsNotLimited() {
    try (D1 d1 = open()) {
      assertThat(run(d1, "VALUES " + list("(1)", 1_000)).rows()).hasSize(1_000);
      assertThat(d1.batch(Collections.nCopies(2_000, statement("SELECT 1")))).hasSize(2_000);
      assertThat(run(d1, "SELECT 1 IN (" + list("1", 5_000) + ")").rows()).hasSize(1);
      assertThat(d1.batch(Collections.nCopies(3, statement(text("SELECT '", 100_000))))).hasSize(3);
    }
  }

  /** A value of 2,000,000 bytes, the most that production takes. */
  @Test
  default void aValueOfTwoMillionBytes() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE t (a)");
      run(d1, "INSERT INTO t VALUES (?1)", "x".repeat(1_999_990)); // the row has a few bytes more

      assertThat(run(d1, "SELECT length(a) FROM t").rows()).containsExactly(List.of(1_999_990L));
      assertThat(run(d1, "SELECT length(zeroblob(2000000))").rows())
          .containsExactly(List.of(2_000_000L));
    }
  }

  private static Arguments limit(String what, int last, IntFunction<String> sql, String reason) {
    return Arguments.of(what, last, sql, reason);
  }

  private static Arguments terms(String operator) {
    return limit(
        "terms of " + operator,
        5,
        n -> chain("SELECT 1", " " + operator + " ", n),
        "too many terms in compound SELECT");
  }

  private static String tooMany(String where) {
    return "too many columns " + where;
  }

  private static String text(String start, int bytes) {
    return start + "x".repeat(bytes - start.length() - 1) + "'";
  }

  private static String letters(String start, int half) {
    return start + "é".repeat(half - 5) + "x'"; // 8 + 2 bytes beside the letters
  }

  private static String list(String item, int times) {
    return chain(item, ",", times);
  }

  private static String chain(String item, String between, int times) {
    return String.join(between, Collections.nCopies(times, item));
  }

  private static String names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(joining(","));
  }
}
