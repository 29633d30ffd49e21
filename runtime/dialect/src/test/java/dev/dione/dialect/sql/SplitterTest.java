package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
  @Test
  void cutsAtSemicolonsAndDropsWhatIsEmpty() {
    assertThat(Splitter.split(" select 1 ;; -- nothing\n; /* c */ select 2 -- done\n"))
        .containsExactly("select 1", "select 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";", "  ;; ", "-- only", "/* only */;"})
  void findsNothingWhereNothingIs(String script) {
    assertThat(Splitter.split(script)).isEmpty();
  }

  @Test
  void passesOverSemicolonsInStringsNamesAndComments() {
    assertThat(Splitter.split("select ';' , \";\", [;], `;` -- ;\n, /* ; */ 1; select 2"))
        .containsExactly("select ';' , \";\", [;], `;` -- ;\n, /* ; */ 1", "select 2");
  }

  @Test
  void keepsATriggerWhole() {
    String trigger =
        """
        create trigger tg after update on t begin
          insert into u values (case when new.a then 1 else 2 end);
          update u set v = case v when 1 then (case when 1 then 2 end) end;
          select ';end;'; -- end;
        end""";
    assertThat(Splitter.split(trigger + ";\nselect 1")).containsExactly(trigger, "select 1");
    assertThat(Splitter.split(trigger)).containsExactly(trigger);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END",
        "CREATE TEMPORARY TRIGGER IF NOT EXISTS t INSTEAD OF DELETE ON a BEGIN\r\nSELECT 1;\r\nEND",
        "EXPLAIN CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END",
        "/* c */ create /* d */ trigger t after insert on a begin select 1; -- x\nend",
      })
  void knowsATriggerInEveryForm(String trigger) {
    assertThat(Splitter.split(trigger + ";select 2;")).hasSize(2);
  }

  @Test
  void takesATableCalledTriggerForATable() {
    assertThat(Splitter.split("create table \"trigger\"(a); select 1; end"))
        .containsExactly("create table \"trigger\"(a)", "select 1", "end");
  }

  @Test
  void keepsAStringThatNeverEndsInOnePiece() {
    assertThat(Splitter.split("select 1; select 'a; b"))
        .containsExactly("select 1", "select 'a; b");
  }
}
