package dev.dione.engine;

import static dev.dione.engine.Answers.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages word for word as workerd 1.20261117.1 sent them on 2026-11-20. */
class ErrorTextsTest {
  private final Engine engine = Engine.inMemory();

  @BeforeEach
  void createTables() {
    of(
        engine,
        "create table par(id integer primary key, v text not null, u text unique,"
            + " c int check (c > 0), unique (v, c))");
    of(engine, "create table ex(v)");
    of(engine, "create unique index par_expr on ex(lower(v))");
    of(engine, "create table kid(id integer primary key, par_id integer references par(id))");
    of(engine, "create table st(id integer primary key, i int, t text) strict");
    of(engine, "create table gen(a, b as (a + 1))");
    of(engine, "create view vw as select * from par");
    of(engine, "insert into par values (1, 'a', 'u1', 1)");
    of(engine, "insert into kid values (1, 1)");
    of(engine, "create trigger g before delete on kid begin select raise(abort, 'kids stay'); end");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "selec 1¦near \"selec\": syntax error at offset 0: SQLITE_ERROR",
        "select * from par wher id=1¦near \"id\": syntax error at offset 23: SQLITE_ERROR",
        "select (¦incomplete input: SQLITE_ERROR",
        "select #¦unrecognized token: \"#\" at offset 7: SQLITE_ERROR",
        "select 'abc¦unrecognized token: \"'abc\" at offset 7: SQLITE_ERROR",
        "select * from nope¦no such table: nope: SQLITE_ERROR",
        "select nope from par¦no such column: nope at offset 7: SQLITE_ERROR",
        "select nope(1)¦no such function: nope at offset 7: SQLITE_ERROR",
        "select 'abc' regexp 'a'¦no such function: regexp at offset 13: SQLITE_ERROR",
        "select 'abc' match 'a'¦unable to use function MATCH in the requested context: SQLITE_ERROR",
        "select abs(1,2)¦wrong number of arguments to function abs() at offset 7: SQLITE_ERROR",
        "select id from par, kid¦ambiguous column name: id at offset 7: SQLITE_ERROR",
        "create table par(a)¦table par already exists at offset 13: SQLITE_ERROR",
        "create index par_expr on par(v)¦index par_expr already exists: SQLITE_ERROR",
        "drop index nope¦no such index: nope: SQLITE_ERROR",
        "insert into vw values(1,2,3,4)¦cannot modify vw because it is a view: SQLITE_ERROR",
        "insert into gen(a,b) values(1,2)¦cannot INSERT into generated column \"b\": SQLITE_ERROR",
        "insert into par values(1)¦table par has 4 columns but 1 values were supplied: SQLITE_ERROR",
        "insert into par(id,v) values(1,'z') on conflict(v) do nothing¦ON CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint: SQLITE_ERROR",
        "select count(*) from par where count(*) > 1¦misuse of aggregate: count() at offset 31: SQLITE_ERROR",
        "select raise(abort,'x')¦RAISE() may only be used within a trigger-program: SQLITE_ERROR",
        "select * from json_each('{')¦malformed JSON: SQLITE_ERROR",
        "select json_extract('{}','a')¦bad JSON path: 'a': SQLITE_ERROR",
        "select abs(-9223372036854775808)¦integer overflow: SQLITE_ERROR",
        "select zeroblob(1000000000)¦string or blob too big: SQLITE_TOOBIG",
        "alter table par drop column u¦cannot drop UNIQUE column: \"u\": SQLITE_ERROR",
        "alter table par drop column id¦cannot drop PRIMARY KEY column: \"id\": SQLITE_ERROR",
        "alter table par add column e text not null¦Cannot add a NOT NULL column with default value NULL: SQLITE_ERROR",
        "alter table kid add column if not exists a text¦near \"exists\": syntax error at offset 34: SQLITE_ERROR",
        "select load_extension('x')¦not authorized: SQLITE_ERROR",
        "select sqlite_version()¦not authorized to use function: sqlite_version at offset 7: SQLITE_ERROR",
        "select highlight('a',0,'','')¦unable to use function highlight in the requested context: SQLITE_ERROR",
        "select * from generate_series(1,3)¦no such table: generate_series: SQLITE_ERROR",
        "insert into par(id,v) values('abc','v')¦datatype mismatch: SQLITE_MISMATCH",
      })
  void failuresWithoutConstraints(String sql, String message) {
    assertThatThrownBy(() -> of(engine, sql))
        .isInstanceOf(EngineException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "insert into par values(2,'b','u1',1)¦UNIQUE constraint failed: par.u¦UNIQUE",
        "insert into par values(1,'c','u3',1)¦UNIQUE constraint failed: par.id¦PRIMARYKEY",
        "insert into par values(3,'a','u9',1)¦UNIQUE constraint failed: par.v, par.c¦UNIQUE",
        "insert into ex values('Ee'),('eE')¦UNIQUE constraint failed: index 'par_expr'¦UNIQUE",
        "insert into par(id,v) values(4,null)¦NOT NULL constraint failed: par.v¦NOTNULL",
        "insert into par values(5,'e','u5',0)¦CHECK constraint failed: c > 0¦CHECK",
        "insert into kid values(2,99)¦FOREIGN KEY constraint failed¦FOREIGNKEY",
        "delete from par where id=1¦FOREIGN KEY constraint failed¦FOREIGNKEY",
        "drop table par¦FOREIGN KEY constraint failed¦FOREIGNKEY",
        "delete from kid¦kids stay¦TRIGGER",
        "insert into st(id,i) values(1,'abc')¦cannot store TEXT value in INT column st.i¦DATATYPE",
        "insert into st(id,t) values(1,x'00')¦cannot store BLOB value in TEXT column st.t¦DATATYPE",
      })
  void constraints(String sql, String reason, String kind) {
    assertThatThrownBy(() -> of(engine, sql))
        .hasMessage(
            "%s: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_%s)".formatted(reason, kind))
        .isInstanceOfSatisfying(
            EngineException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.code()).isEqualTo("SQLITE_CONSTRAINT");
              assertThat(e.extendedCode()).isEqualTo("SQLITE_CONSTRAINT_" + kind);
              assertThat(e.offset()).isEmpty();
              assertThat(e.statement()).isZero();
              assertThat(e.internal()).isFalse();
            });
  }

  /** {@code ^} stands before the place that SQLite blames. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "select id, ^nope, nope from par where nope = 1",
        "select nope.id, ^par.nope from par join (select 1 id) nope",
        "select 'é', ^nope from par",
        "select id from par where id in (select ^nope from kid) order by nope",
        "update par set u = ^nope",
        "update par set u = (select 1 where ^nope = 2)",
        "select abs(1), ^abs(1,2), abs(2)",
        "select ^abs(1,2), abs(1,2)",
        "select case when ^when then end",
        "select id from par where id = ^1abc",
        "create view ^vw as select 1",
        "alter table par drop column ^nope",
        "insert into par(id,v) values(1,2) on conflict(^nope) do nothing",
        "with q as (select ^nope from par) select * from q",
      })
  void findsThePlaceOfAnError(String marked) {
    int place = marked.indexOf('^');
    String sql = marked.replace("^", "");
    int expected = sql.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
    assertThatThrownBy(() -> engine.prepare(sql))
        .isInstanceOfSatisfying(
            EngineException.class, e -> assertThat(e.offset()).hasValue(expected));
  }

  @Test
  void givesNoPlaceWhereD1GivesNone() {
    assertThatThrownBy(() -> of(engine, "update par set v = 'x', nope = 1 where id = 1"))
        .hasMessage("no such column: nope: SQLITE_ERROR");
    assertThatThrownBy(() -> of(engine, "select abs(abs(1,2))"))
        .hasMessage("wrong number of arguments to function abs(): SQLITE_ERROR"); // cannot be told
  }
}
