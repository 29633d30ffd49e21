package dev.dione.dialect.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.limits.Functions.Answer;
import org.junit.jupiter.api.Test;

class FunctionsTest {
  @Test
  void answersInAnyCase() {
    assertThat(Functions.answer("JSON_Extract")).isEqualTo(Answer.ALLOWED);
    assertThat(Functions.answer("->>")).isEqualTo(Answer.ALLOWED);
    assertThat(Functions.answer("IF")).isEqualTo(Answer.REFUSED);
    assertThat(Functions.answer("Median")).isEqualTo(Answer.ABSENT);
    assertThat(Functions.answer("nope")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void keepsSqlitesOwnFunctionsFromStatements() {
    assertThat(Functions.isInternal("sqlite_rename_table")).isTrue();
    assertThat(Functions.answer("sqlite_rename_table")).isNotEqualTo(Answer.ALLOWED);
    assertThat(Functions.isInternal("abs")).isFalse();
  }

  @Test
  void knowsModulesAndTables() {
    assertThat(VirtualTables.isModule("FTS5")).isTrue();
    assertThat(VirtualTables.isModule("fts4")).isFalse();
    assertThat(VirtualTables.isAbsent("DBStat")).isTrue();
    assertThat(VirtualTables.isAbsent("json_each")).isFalse();
  }
}
