package dev.dione.transport;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Statement;
import dev.dione.error.D1SqlException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "SELECT 1;",
        " SELECT 1 ; ",
        "SELECT ';'",
        "SELECT 1 -- ; SELECT 2",
        "-- first\nSELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END"
      })
  void oneStatementIsSent(String sql) {
    assertThatCode(() -> check(sql)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", ";", "-- only", "/* only */", "/* only */;"})
  void noStatementIsRefused(String sql) {
    assertThatThrownBy(() -> check(sql))
        .isInstanceOf(D1SqlException.class)
        .hasMessageContaining("The text holds no statement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SELECT 1; SELECT 2", "SELECT 1;SELECT 2;", ";SELECT 1; /* ; */ SELECT 2"})
  void severalStatementsAreRefused(String sql) {
    assertThatThrownBy(() -> check(sql))
        .isInstanceOf(D1SqlException.class)
        .hasMessageContaining("The text holds 2 statements: send each as a statement of its own");
  }

  private static void check(String sql) {
    RequestRules.check(List.of(new Statement(sql, List.of(), "Dao.method")), "nowhere");
  }
}
