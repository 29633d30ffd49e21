package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "select sqlite_version()|sqlite_version|7",
        "select IF (1,'y','n')|IF|7",
        "select \"if\"(1,2,3)|if|7",
        "select 'é', [if](1,2,3)|if|13",
        "select 1 where 1 in (select power(2,3))|power|28",
        "create view v as select json_pretty(a) from t|json_pretty|24",
        "create table t(a check (if(a,1,0)))|if|24",
        "create table t(a default (log10(100)))|log10|26",
        "create trigger g after insert on t when if(1,2,3) begin select 1; end|if|40",
        "create trigger g after insert on t begin insert into u values (ceiling(1.5)); end|ceiling|63",
        "create index i on t(if(a,b,c))|if|20",
        "select * from t join u on if(t.a,u.a,0)|if|26",
        "with q(a) as (select 1) select unistr(a) from q|unistr|31",
        "insert into t values (1) returning subtype(a)|subtype|35",
      })
  void refusesCallsOfFunctionsThatD1DoesNotAllow(String sql, String function, int offset) {
    assertThat(StatementRules.check(sql).orElseThrow().message())
        .isEqualTo(
            "not authorized to use function: %s at offset %d: SQLITE_ERROR"
                .formatted(function, offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"median", "stdev", "padl", "charindex", "fts3_tokenizer", "percentile"})
  void saysThatD1DoesNotHaveTheDriversOwnFunctions(String function) {
    assertThat(StatementRules.check("select " + function + "(1)").orElseThrow().message())
        .isEqualTo("no such function: " + function + " at offset 7: SQLITE_ERROR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into if(a) values (1)",
        "insert into main.if(a) values (1)",
        "insert into t as if (a) values (1)",
        "create table if not exists power(a)",
        "create table \"if\"(a)",
        "create table t(a power(10), \"b\" mode(2))",
        "create table t(a references if(id))",
        "create index i on power(a)",
        "create unique index if not exists i on power(a)",
        "with if(a) as (select 1) select a from if",
        "with recursive x as (select 1), mode(a) as not materialized (select 1) select 1",
        "select cast(1 as power(2))",
        "select if from t",
        "select 'if(1)', \"mode\", 1 -- if(\n",
        "select iif(1,2,3), coalesce(1,2), replace('a','b','c'), count(*) filter (where 1) over ()",
        "drop table if exists t",
      })
  void letsNamesThroughThatAreNoCalls(String sql) {
    assertThat(StatementRules.check(sql)).isEmpty();
  }
}
