package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedDeleteTest {
  @Test
  void columnsThatEqualParametersAreAKey() {
    assertThat(KeyedDelete.of("delete from t where id = :id"))
        .contains(new KeyedDelete("t", List.of("id")));
    assertThat(KeyedDelete.of("DELETE FROM \"my t\" /* all */ WHERE [a b]==?1 AND c IN (:cs);"))
        .contains(new KeyedDelete("my t", List.of("a b", "c")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DELETE FROM t",
        "DELETE FROM t WHERE",
        "DELETE FROM t WHERE id",
        "DELETE FROM t WHERE id =",
        "DELETE FROM t WHERE id = :id AND",
        "DELETE FROM t WHERE id = :id OR a = :a",
        "DELETE FROM t WHERE NOT id = :id",
        "DELETE FROM t WHERE id = :id + 1",
        "DELETE FROM t WHERE id = other",
        "DELETE FROM t WHERE id = 1",
        "DELETE FROM t WHERE id <> :id",
        "DELETE FROM t WHERE id > :id",
        "DELETE FROM t WHERE id IN (:a, :b)",
        "DELETE FROM t WHERE id IN (SELECT :a)",
        "DELETE FROM t WHERE id IN (:a",
        "DELETE FROM t WHERE id = :id RETURNING id",
        "DELETE FROM t AS x WHERE id = :id",
        "DELETE FROM main.t WHERE id = :id",
        "WITH c AS (SELECT 1) DELETE FROM t WHERE id = :id",
        "SELECT * FROM t WHERE id = :id",
        "UPDATE t SET a = 1 WHERE id = :id",
        "DELETE FROM t WHERE id = :id; DELETE FROM u"
      })
  void everythingElseIsNone(String sql) {
    assertThat(KeyedDelete.of(sql)).isEmpty();
  }
}
