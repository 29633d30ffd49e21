package dev.dione.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSERT INTO t VALUES (1) | t",
        "insert or ignore into \"a b\" values (1) | a b",
        "REPLACE INTO main.t VALUES (1) | t",
        "UPDATE t SET a = 1 | t",
        "UPDATE OR FAIL t SET a = 1 | t",
        "DELETE FROM t WHERE a IN (SELECT b FROM u) | t",
        "WITH q AS (SELECT * FROM u) INSERT INTO t SELECT * FROM q | t",
        "SELECT * FROM t |",
        "CREATE TRIGGER x AFTER INSERT ON t BEGIN DELETE FROM u; END |",
        "INSERT INTO |",
      })
  void theTableThatIsWritten(String sql, String table) {
    assertThat(WrittenTable.of(sql)).isEqualTo(table);
  }
}
