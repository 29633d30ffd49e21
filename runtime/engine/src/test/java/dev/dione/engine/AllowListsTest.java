package dev.dione.engine;

import static dev.dione.engine.Answers.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.dialect.limits.Functions;
import dev.dione.dialect.limits.Pragmas;
import dev.dione.dialect.limits.VirtualTables;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

class AllowListsTest {
  private final Engine engine = Engine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  /** A new driver that brings more must not open a hole. */
  @Test
  void everyFunctionOfTheDriverIsClassified() throws SQLException {
    List<String> functions = ask("select distinct name from pragma_function_list");
    assertThat(functions).hasSizeGreaterThan(150).contains("abs", "if", "median");
    assertThat(functions)
        .allSatisfy(
            name ->
                assertThat(Functions.answer(name)).as(name).isNotEqualTo(Functions.Answer.UNKNOWN));
  }

  @Test
  void everyPragmaOfTheDriverIsClassified() throws SQLException {
    assertThat(ask("select name from pragma_pragma_list"))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            name ->
                assertThat(Pragmas.isRefused(name) ^ Pragmas.allowed().contains(name))
                    .as(name)
                    .isTrue());
  }

  @Test
  void everyModuleOfTheDriverIsClassified() throws SQLException {
    List<String> refusedByName = List.of("fts3", "fts4");
    assertThat(
            ask("select name from pragma_module_list where name not like 'pragma!_%' escape '!'"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            name ->
                assertThat(
                        VirtualTables.isModule(name)
                            || VirtualTables.isAbsent(name)
                            || refusedByName.contains(name)
                            || name.startsWith("json"))
                    .as(name)
                    .isTrue());
  }

  /** The second net (EXPLAIN) must never know of more than the first. */
  @Test
  void theRulesRefuseEveryFunctionThatTheProgramWouldShow() throws SQLException {
    for (String name : ask("select distinct name from pragma_function_list")) {
      if (Functions.answer(name) != Functions.Answer.ALLOWED) {
        assertThatThrownBy(() -> of(engine, "select " + name + "(1)"))
            .isInstanceOf(EngineException.class)
            .hasMessageMatching(
                "(not authorized to use function|no such function): .* at offset 7: SQLITE_ERROR");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changes()",
        "total_changes()",
        "last_insert_rowid()",
        "typeof(1.0)",
        "hex(randomblob(4))",
        "random()",
        "zeroblob(3)",
        "unhex('6162')",
        "quote(x'00ff')",
        "printf('%05d', 42)",
        "format('%d', 7)",
        "char(65)",
        "unicode('a')",
        "instr('abc','c')",
        "substring('hello',2,3)",
        "concat_ws('-','a','b')",
        "octet_length('a')",
        "iif(1,'y','n')",
        "sign(-3)",
        "likely(1)",
        "pi()",
        "pow(2,10)",
        "ln(10)",
        "log(100)",
        "log2(8)",
        "ceil(1.2)",
        "trunc(1.8)",
        "mod(7,3)",
        "atan2(1,1)",
        "degrees(pi())",
        "datetime(0,'unixepoch')",
        "strftime('%Y','now')",
        "unixepoch('now','subsec')",
        "timediff('2024-01-02','2024-01-01')",
        "current_timestamp",
        "json_object('a',1)",
        "json_extract('{}','$.a')",
        "'{\"a\":1}' -> '$.a'",
        "'{\"a\":1}' ->> 'a'",
        "json_group_array(1)",
        "hex(jsonb_array(1))",
        "count(*)",
        "string_agg('a',',')",
        "row_number() over ()",
        "lag(1) over ()",
        "like('a%','abc')",
        "(select count(*) from json_each('[1]'))",
        "(select count(*) from jsonb_tree('[1]'))",
        "(select count(*) from sqlite_temp_master)"
      })
  void allowedFunctionsRun(String expression) {
    assertThat(of(engine, "select " + expression).rows()).hasSize(1);
  }

  @Test
  void allowedPragmasRun() {
    of(engine, "create table kid(id integer primary key)");
    of(engine, "create index kid_i on kid(id)");
    for (String pragma :
        List.of(
            "table_info(kid)",
            "table_xinfo(kid)",
            "table_list",
            "index_list(kid)",
            "index_info(kid_i)",
            "index_xinfo(kid_i)",
            "foreign_key_list(kid)",
            "foreign_key_check",
            "quick_check",
            "foreign_keys",
            "defer_foreign_keys",
            "case_sensitive_like = 0",
            "ignore_check_constraints",
            "legacy_alter_table",
            "recursive_triggers",
            "reverse_unordered_selects",
            "optimize",
            "optimize(-1)",
            "page_size",
            "data_version")) {
      assertThatCode(() -> of(engine, "PRAGMA " + pragma)).as(pragma).doesNotThrowAnyException();
    }
    assertThat(of(engine, "select name from pragma_table_info(?1)", "kid").rows())
        .containsExactly(List.of("id"));
  }

  @Test
  void refusedPragmasAreRefused() throws SQLException {
    for (String name : ask("select name from pragma_pragma_list")) {
      if (Pragmas.isRefused(name)) {
        assertThatThrownBy(() -> of(engine, "PRAGMA " + name))
            .hasMessage("not authorized: SQLITE_AUTH");
        assertThatThrownBy(() -> of(engine, "EXPLAIN PRAGMA " + name + " = 1"))
            .hasMessage("not authorized: SQLITE_AUTH");
        assertThatThrownBy(() -> of(engine, "select * from pragma_" + name))
            .hasMessage(
                Pragmas.lacksTable(name)
                    ? "no such table: pragma_" + name + ": SQLITE_ERROR"
                    : "not authorized: SQLITE_AUTH");
      }
    }
  }

  @Test
  void shadowTablesAreKnownInTheRequestThatMakesThem() {
    String[] request = {
      "create table plain (a text)",
      "insert into plain values ('x')",
      "create virtual table late using fts5(x)",
      "create table another (a text)",
      "delete from late_content"
    };
    assertThatThrownBy(() -> Answers.batch(engine, request))
        .hasMessage("table late_content may not be modified: SQLITE_ERROR");
  }

  @Test
  void onlyTheVirtualTableWritesItsShadowTables() {
    of(engine, "create virtual table ft using fts5(x)");
    of(engine, "insert into ft values ('the quick brown fox')");
    assertThat(of(engine, "select x from ft where ft match 'quick'").rows()).hasSize(1);
    for (String sql :
        List.of(
            "insert into ft_data values (999, 'x')",
            "delete from ft_content",
            "update ft_config set v = 5",
            "drop table ft_data")) {
      assertThatThrownBy(() -> of(engine, sql))
          .hasMessageMatching("table ft_\\w+ may not be (modified|dropped): SQLITE_ERROR");
    }
    of(engine, "reindex");
    of(engine, "insert into ft(ft) values ('optimize')");
    of(engine, "drop table ft");
    assertThat(of(engine, "select * from sqlite_master").rows()).isEmpty();
  }

  @Test
  void namesThatAreReservedAreRefused() {
    assertThatThrownBy(() -> of(engine, "select * from _cf_METADATA"))
        .hasMessage("no such table: _cf_METADATA: SQLITE_ERROR");
    assertThatThrownBy(() -> of(engine, "create table sqlite_x(a)"))
        .hasMessage("object name reserved for internal use: sqlite_x: SQLITE_ERROR");
    assertThat(of(engine, "select 1 as _cf_x").columns()).containsExactly("_cf_x");
  }

  @Test
  void tablesOfCloudflaresOwnStayHidden(@TempDir Path directory) throws SQLException {
    Path file = directory.resolve("state.sqlite");
    try (Connection plain = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
      plain.createStatement().execute("create table _cf_KV(key, value)");
    }
    try (Engine state = Engine.open(file)) {
      for (String sql :
          List.of(
              "select * from _cf_kv",
              "delete from \"_cf_KV\"",
              "drop table main._cf_KV",
              "create view v as select * from _cf_KV")) {
        assertThatThrownBy(() -> of(state, sql)).hasMessage("not authorized: SQLITE_AUTH");
      }
    }
  }

  private static List<String> ask(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection plain = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
        ResultSet rows = plain.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
