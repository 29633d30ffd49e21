package dev.dione.engine;

import static dev.dione.engine.Answers.of;
import static dev.dione.engine.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each limit at the last value that passes and the first that does not. */
class LimitsTest {
  private final Engine engine = Engine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void statementOf100000Bytes() {
    String fits = "select length('" + "x".repeat(100_000 - 17) + "')";
    assertThat(fits).hasSize(100_000);
    assertThat(value(engine, fits)).isEqualTo(99_983L);
    refused(fits + " ", "statement too long: SQLITE_TOOBIG");
    assertThat(engine.prepare(fits).columns()).hasSize(1);
  }

  @Test
  void parameters() {
    Object[] values = Collections.nCopies(101, "1").toArray();
    String in100 = "select 1 where '1' in (" + list("?", 100) + ")";
    assertThat(of(engine, in100, Collections.nCopies(100, "1").toArray()).rows()).hasSize(1);
    assertThatThrownBy(() -> of(engine, "select 1 where 1 in (" + list("?", 101) + ")", values))
        .hasMessage("too many SQL variables at offset 221: SQLITE_ERROR");
    assertThat(engine.prepare("select ?100").parameterCount()).isEqualTo(100);
    refused("select ?101", "variable number must be between ?1 and ?100 at offset 7: SQLITE_ERROR");
    refused("select ?0", "variable number must be between ?1 and ?100 at offset 7: SQLITE_ERROR");
  }

  @Test
  void columnsOfATableAndAResult() {
    of(engine, "create table t100(" + columns(100) + ")");
    refused("create table t101(" + columns(101) + ")", "too many columns on t101: SQLITE_ERROR");
    assertThat(of(engine, "select " + list("1", 100)).columns()).hasSize(100);
    refused("select " + list("1", 101), "too many columns in result set: SQLITE_ERROR");
  }

  @Test
  void compoundTerms() {
    assertThat(of(engine, compound(5)).rows()).hasSize(5);
    refused(compound(6), "too many terms in compound SELECT: SQLITE_ERROR");
    assertThat(of(engine, "values " + list("(1)", 1000)).rows()).hasSize(1000);
  }

  @Test
  void expressionDepth() {
    assertThat(value(engine, "select " + chain("1", "+", 100))).isEqualTo(100L);
    String message = "Expression tree is too large (maximum depth 100): SQLITE_ERROR";
    refused("select " + chain("1", "+", 101), message);
    assertThat(value(engine, "select 1 where " + chain("1=1", " or ", 99))).isEqualTo(1L);
    refused("select 1 where " + chain("1=1", " or ", 100), message);
  }

  @Test
  void patternOfLikeAndGlob() {
    String fits = "a".repeat(50);
    String message = "LIKE or GLOB pattern too complex: SQLITE_ERROR";
    assertThat(value(engine, "select 'a' like '" + fits + "'")).isEqualTo(0L);
    refused("select 'a' like '" + fits + "a'", message);
    assertThat(value(engine, "select 'a' glob ?1", fits)).isEqualTo(0L);
    assertThatThrownBy(() -> of(engine, "select 'a' glob ?1", fits + "a")).hasMessage(message);
    assertThatThrownBy(() -> of(engine, "select 'a' like ?1", "é".repeat(26)))
        .hasMessage(message); // bytes, not chars
  }

  @Test
  void functionArguments() {
    assertThat(value(engine, "select max(" + list("1", 127) + ")")).isEqualTo(1L);
    refused(
        "select max(" + list("1", 128) + ")",
        "too many arguments on function max at offset 7: SQLITE_ERROR");
  }

  @Test
  void tablesInAJoin() {
    of(engine, "create table t(a)");
    assertThat(of(engine, "select 1 from " + tables(64)).rows()).isEmpty();
    refused("select 1 from " + tables(65), "at most 64 tables in a join: SQLITE_ERROR");
  }

  @Test
  void valuesOf2000000Bytes() {
    String fits = "x".repeat(2_000_000);
    assertThat(value(engine, "select length(?1)", fits)).isEqualTo(2_000_000L);
    assertThat(value(engine, "select length(?1)", (Object) new byte[2_000_000]))
        .isEqualTo(2_000_000L);
    String message = "string or blob too big: SQLITE_TOOBIG";
    assertThatThrownBy(() -> of(engine, "select length(?1)", fits + "x")).hasMessage(message);
    assertThatThrownBy(() -> of(engine, "select ?1", "é".repeat(1_000_001))).hasMessage(message);
    assertThatThrownBy(() -> of(engine, "select ?1", (Object) new byte[2_000_001]))
        .hasMessage(message);
    assertThat(value(engine, "select length(zeroblob(2000000))")).isEqualTo(2_000_000L);
    refused("select zeroblob(2000001)", message);
    of(engine, "create table t(a, b)");
    assertThatThrownBy(() -> of(engine, "insert into t values (?1, ?1)", "x".repeat(1_000_001)))
        .hasMessage(message); // a row
  }

  @Test
  void triggersTenDeep() {
    of(engine, "create table t(n)");
    of(engine, "pragma recursive_triggers = on");
    of(
        engine,
        "create trigger g after insert on t when new.n > 0"
            + " begin insert into t values (new.n - 1); end");
    assertThat(of(engine, "insert into t values (9)").meta().changes()).isEqualTo(10);
    refused("insert into t values (10)", "triggers nested too deep: SQLITE_ERROR");
  }

  @Test
  void programsOf25000Steps() {
    of(engine, "create table t(a, b, c, d, e)");
    String fits = "insert into t values " + list("(1,2,3,4,5)", 2000);
    assertThat(of(engine, fits).meta().changes()).isEqualTo(2000);
    refused("insert into t values " + list("(1,2,3,4,5)", 5000), "out of memory: SQLITE_NOMEM");
  }

  private void refused(String sql, String message) {
    assertThatThrownBy(() -> of(engine, sql))
        .isInstanceOf(EngineException.class)
        .hasMessage(message);
  }

  private static String list(String item, int times) {
    return chain(item, ",", times);
  }

  private static String chain(String item, String between, int times) {
    return String.join(between, Collections.nCopies(times, item));
  }

  private static String columns(int count) {
    return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
  }

  private static String compound(int terms) {
    return IntStream.range(0, terms)
        .mapToObj(i -> "select " + i)
        .collect(Collectors.joining(" union all "));
  }

  private static String tables(int count) {
    return IntStream.range(0, count).mapToObj(i -> "t t" + i).collect(Collectors.joining(","));
  }
}
