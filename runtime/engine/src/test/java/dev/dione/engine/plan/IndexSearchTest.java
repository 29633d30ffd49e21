package dev.dione.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.engine.Engine;
import dev.dione.engine.EngineStatement;
import dev.dione.engine.IgnoringSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexSearchTest {
  private final Engine engine = Engine.inMemory();

  @BeforeEach
  void createTables() {
    Stream.of(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT)",
            "CREATE TABLE u (id INTEGER PRIMARY KEY, a TEXT)",
            "CREATE INDEX u_a ON u (a)",
            "CREATE VIRTUAL TABLE f USING fts5(body)")
        .forEach(sql -> engine.run(List.of(EngineStatement.of(sql)), IgnoringSink.INSTANCE));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM t WHERE a = ?1",
        "SELECT * FROM t",
        "SELECT count(*) FROM t",
        "UPDATE t SET b = '' WHERE a = ?1",
        "WITH q AS MATERIALIZED (SELECT * FROM t) SELECT * FROM q",
        "SELECT * FROM (SELECT a, count(*) FROM t GROUP BY a) WHERE a = ?1",
        "SELECT * FROM u WHERE a IN (SELECT a FROM t)"
      })
  void aTableThatIsReadInFullIsNamed(String sql) {
    assertThat(plan(sql).fullScans()).as("%s", plan(sql).steps()).containsExactly("t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM t WHERE id = ?1",
        "SELECT * FROM u WHERE a = ?1",
        "SELECT 1",
        "VALUES (1), (2)",
        "SELECT * FROM json_each(?1)",
        "SELECT * FROM f WHERE f MATCH ?1",
        "SELECT * FROM sqlite_schema",
        "INSERT INTO t (a) SELECT value->>0 FROM json_each(?1)",
        "INSERT INTO t (a) VALUES (1), (2), (3)",
        "WITH q AS MATERIALIZED (SELECT * FROM u WHERE a = ?1) SELECT * FROM q",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT * FROM n"
      })
  void whatIsNoTableOrIsSearchedIsNotNamed(String sql) {
    assertThat(plan(sql).fullScans()).as("%s", plan(sql).steps()).isEmpty();
  }

  @Test
  void anIndexThatSqliteMakesForAStatementCountsAsAScan() {
    QueryPlan plan = plan("SELECT * FROM t JOIN t AS o ON o.b = t.c");
    assertThat(plan.steps()).anyMatch(step -> step.contains(" AUTOMATIC "));
    assertThat(plan.fullScans()).hasSize(2);
  }

  @Test
  void theIndexThatHelpsMostIsFound() {
    assertThat(advice("SELECT * FROM t WHERE a = ?1"))
        .hasValueSatisfying(
            advice -> {
              assertThat(advice.table()).isEqualTo("t");
              assertThat(advice.columns()).containsExactly("a");
              assertThat(advice.sparesScan()).isTrue();
              assertThat(advice.plan().fullScans()).isEmpty();
            });
    assertThat(advice("SELECT * FROM t WHERE a = ?1 ORDER BY b").orElseThrow().columns())
        .containsExactly("a", "b");
    assertThat(advice("SELECT * FROM t ORDER BY c").orElseThrow().sparesScan()).isFalse();
    assertThat(advice("SELECT * FROM t")).isEmpty();
    assertThat(advice("SELECT * FROM u WHERE a = ?1")).isEmpty();
    assertThat(plan("SELECT * FROM t WHERE a = ?1").fullScans()).as("none is left").hasSize(1);
  }

  private QueryPlan plan(String sql) {
    return QueryPlan.of(engine, sql, sql.contains("?1") ? 1 : 0);
  }

  private Optional<IndexAdvice> advice(String sql) {
    List<IndexColumn> columns =
        Stream.of("a", "b", "c").map(column -> new IndexColumn("t", column)).toList();
    return IndexSearch.run(engine, sql, sql.contains("?1") ? 1 : 0, columns);
  }
}
