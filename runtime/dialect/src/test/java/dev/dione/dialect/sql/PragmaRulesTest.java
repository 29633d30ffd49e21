package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PragmaRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRAGMA table_info(kid)",
        "pragma TABLE_INFO = kid",
        "PRAGMA main.table_info('kid')",
        "PRAGMA table_list",
        "PRAGMA foreign_key_check",
        "PRAGMA foreign_key_check(kid)",
        "PRAGMA quick_check(1)",
        "PRAGMA optimize(-1)",
        "PRAGMA foreign_keys",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA defer_foreign_keys=TRUE;",
        "PRAGMA case_sensitive_like(1)",
        "PRAGMA page_size",
        "PRAGMA data_version",
        "select * from pragma_table_info('kid')",
        "select * from sqlite_master, pragma_table_info(name)",
        "select pragma_user_version from t",
        "select * from pragma_log",
      })
  void letsAllowedPragmasThrough(String sql) {
    assertThat(StatementRules.check(sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRAGMA user_version",
        "PRAGMA user_version = 5",
        "PRAGMA \"user_version\"",
        "PRAGMA integrity_check",
        "PRAGMA journal_mode = delete",
        "PRAGMA no_such_pragma",
        "PRAGMA page_size = 512",
        "PRAGMA table_info",
        "PRAGMA foreign_keys = 'maybe'",
        "PRAGMA temp.table_info(kid)",
        "EXPLAIN PRAGMA writable_schema = 1",
        "EXPLAIN QUERY PLAN PRAGMA synchronous = off",
        "select * from pragma_function_list",
        "select * from t, pragma_compile_options()",
        "select 1 in pragma_user_version",
        "select * from main.PRAGMA_user_version",
        "create view v as select * from \"pragma_user_version\"",
      })
  void refusesTheOthers(String sql) {
    assertThat(StatementRules.check(sql).orElseThrow().message())
        .isEqualTo("not authorized: SQLITE_AUTH");
  }

  @Test
  void saysThatD1DoesNotHaveTheDriversOwnTables() {
    assertThat(StatementRules.check("select * from DBSTAT").orElseThrow().message())
        .isEqualTo("no such table: DBSTAT: SQLITE_ERROR");
    assertThat(StatementRules.check("select dbstat from t")).isEmpty();
  }

  @Test
  void readsThePartsOfAPragma() {
    assertThat(PragmaText.of(StatementText.of("PRAGMA main . [table_info] ( 'it''s' ) ;")))
        .isEqualTo(new PragmaText("main", "table_info", "it's"));
    assertThat(PragmaText.of(StatementText.of("pragma optimize = -1")))
        .isEqualTo(new PragmaText(null, "optimize", "-1"));
    assertThat(PragmaText.of(StatementText.of("pragma foreign_keys=on")).isSetting()).isTrue();
    assertThat(PragmaText.of(StatementText.of("pragma foreign_keys")).isSetting()).isFalse();
  }
}
