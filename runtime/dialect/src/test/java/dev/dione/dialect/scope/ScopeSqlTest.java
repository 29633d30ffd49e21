package dev.dione.dialect.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.dialect.sql.Lexer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeSqlTest {
  private static final List<ScopedTable> TABLES =
      List.of(
          new ScopedTable("posts", new Live("gone", "= 0"), null, List.of()),
          new ScopedTable("tasks", new Live("gone_at", "IS NULL"), "team", List.of("project")));

  private static String live(String sql) {
    return ScopeSql.of(sql, 1, TABLES, false).sql();
  }

  @Test
  void aTableIsShadowedWhereverItIsNamed() {
    assertThat(live("SELECT * FROM posts WHERE id = ?1"))
        .isEqualTo(
            """
            WITH posts AS NOT MATERIALIZED (SELECT * FROM main.posts WHERE gone = 0)
            SELECT * FROM posts WHERE id = ?1""");
    assertThat(live("WITH RECURSIVE a AS (SELECT 1) SELECT * FROM a, [Posts]"))
        .isEqualTo(
            "WITH RECURSIVE posts AS NOT MATERIALIZED (SELECT * FROM main.posts WHERE gone = 0),"
                + " a AS (SELECT 1) SELECT * FROM a, [Posts]");
    assertThat(live("SELECT a FROM posts WHERE rowid = 1"))
        .isEqualTo(
            """
            WITH posts AS NOT MATERIALIZED (SELECT *, rowid FROM main.posts WHERE gone = 0)
            SELECT a FROM posts WHERE rowid = 1""");
    assertThat(live("SELECT * FROM other")).isEqualTo("SELECT * FROM other");
  }

  @Test
  void theTenantIsTheNextParameter() {
    ScopeSql scoped = ScopeSql.of("SELECT * FROM 'tasks'", 2, TABLES, true);
    assertThat(scoped.takesTenant()).isTrue();
    assertThat(scoped.sql())
        .isEqualTo(
            """
            WITH tasks AS NOT MATERIALIZED (SELECT * FROM main.tasks WHERE team = ?3)
            SELECT * FROM 'tasks'""");
    assertThat(ScopeSql.of("SELECT * FROM posts", 2, TABLES, true))
        .isEqualTo(new ScopeSql("SELECT * FROM posts", false));
  }

  @Test
  void whatAWriteAimsAtIsNarrowed() {
    assertThat(live("UPDATE posts AS p SET a = 1 WHERE b OR c RETURNING a"))
        .endsWith("UPDATE posts AS p SET a = 1 WHERE (b OR c) AND p.gone = 0 RETURNING a");
    assertThat(live("DELETE FROM posts")).endsWith("DELETE FROM posts WHERE posts.gone = 0");
    assertThat(live("DELETE FROM 'posts' -- all"))
        .endsWith("DELETE FROM 'posts' WHERE posts.gone = 0 -- all");
    assertThat(live("UPDATE posts SET a = b FROM (SELECT 1 AS b WHERE true) RETURNING a"))
        .endsWith("SET a = b FROM (SELECT 1 AS b WHERE true) WHERE posts.gone = 0 RETURNING a");
    assertThat(live("INSERT INTO posts SELECT * FROM posts WHERE a"))
        .endsWith("\nINSERT INTO posts SELECT * FROM posts WHERE a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "SELECT * FROM main.posts | names main.posts",
        "SELECT * FROM \"MAIN\" . 'tasks' | names main.tasks",
        "INSERT INTO tasks VALUES (1) | inserts into tasks",
        "WITH a AS (SELECT 1) REPLACE INTO [tasks] SELECT * FROM a | inserts into tasks",
        "UPDATE OR REPLACE tasks SET id = 1 | may delete rows of another tenant",
        "UPDATE tasks SET text = 1, \"team\" = 2 | gives rows to another tenant",
        "UPDATE tasks SET (text, 'team') == (1, 2) | gives rows to another tenant",
        "UPDATE tasks SET project = 3 WHERE a | sets project",
        "DELETE FROM (tasks) | cannot be told",
      })
  void whatReachesFurtherIsRefused(String sql, String reason) {
    assertThat(ScopeRules.refusal(Lexer.tokens(sql), TABLES))
        .map(ScopeRefusal::reason)
        .hasValueSatisfying(told -> assertThat(told).contains(reason).contains("Fix: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT main.other.id FROM main.other, posts",
        "INSERT INTO posts VALUES (1)",
        "UPDATE tasks SET text = project WHERE team = 1",
        "UPDATE OR IGNORE tasks SET id = 1",
        "DELETE FROM tasks WHERE project = 1",
      })
  void theRestIsNot(String sql) {
    assertThat(ScopeRules.refusal(Lexer.tokens(sql), TABLES)).isEmpty();
  }
}
