package dev.dione.engine;

import static dev.dione.engine.Answers.batch;
import static dev.dione.engine.Answers.of;
import static dev.dione.engine.Answers.statement;
import static dev.dione.engine.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How parameters are bound, and what comes back. */
class ValuesTest {
  private final Engine engine = Engine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void bindsEveryNumberAsReal() {
    for (Object seven : List.of(7, 7L, (short) 7, 7.0f, 7.0, new BigDecimal("7"))) {
      assertThat(value(engine, "select typeof(?1)", seven)).isEqualTo("real");
    }
    assertThat(value(engine, "select cast(?1 as text)", 9007199254740993L))
        .isEqualTo("9007199254740992.0");
    assertThat(value(engine, "select ?1", -0.0)).isEqualTo(0L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "?1 || ''¦7.0",
        "?1 / 2¦3.5",
        "?1 % 2¦1",
        "json_object('a', ?1)¦{\"a\":7.0}",
        "printf('%d', ?1)¦7",
        "quote(?1)¦7.0",
        "substr('abcdefghij', ?1)¦ghij",
        "datetime(?1, 'unixepoch')¦1970-01-01 00:00:07",
        "typeof(cast(?1 as integer))¦integer",
      })
  void aNumberActsAsAReal(String expression, String result) {
    assertThat(String.valueOf(value(engine, "select " + expression, 7))).isEqualTo(result);
  }

  @Test
  void columnAffinityTurnsNumbersBack() {
    of(engine, "create table n(i integer, r real, t text, num numeric, x, d date, vc varchar)");
    of(engine, "insert into n values (?1, ?1, ?1, ?1, ?1, ?1, ?1)", 7);
    assertThat(
            of(
                    engine,
                    "select typeof(i), typeof(r), t, typeof(num), typeof(x), typeof(d), vc from n")
                .rows())
        .containsExactly(List.of("integer", "real", "7.0", "integer", "real", "integer", "7.0"));
    assertThat(of(engine, "select 1 from n where t = ?1", 7).rows()).hasSize(1);
    assertThat(of(engine, "select 1 from n where i = ?1", "7").rows()).hasSize(1);
    assertThat(of(engine, "select 1 from n where x = ?1", "7").rows()).isEmpty();
    of(engine, "create table s(i integer, t text, a any) strict");
    of(engine, "insert into s values (?1, ?1, ?1)", 7);
    assertThat(of(engine, "select typeof(i), t, typeof(a) from s").rows())
        .containsExactly(List.of("integer", "7.0", "real"));
    assertThatThrownBy(() -> of(engine, "insert into s(i) values (?1)", 7.5))
        .hasMessage(
            "cannot store REAL value in INTEGER column s.i: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_DATATYPE)");
  }

  @Test
  void stringsCarryIntegersExactly() {
    of(engine, "create table t(id integer primary key, i integer)");
    of(engine, "insert into t values (1, ?1)", "9223372036854775807");
    assertThat(value(engine, "select cast(i as text) from t")).isEqualTo("9223372036854775807");
    assertThat(value(engine, "select value from json_each('[1,2,3]') limit ?1", "1")).isEqualTo(1L);
    assertThatThrownBy(() -> of(engine, "select 1 limit ?1", 1.5))
        .hasMessage("datatype mismatch: SQLITE_MISMATCH");
  }

  @Test
  void refusesWhatD1WouldNotBind() {
    for (Object bad :
        List.of(true, 'c', Map.of(), List.of(1), Double.NaN, Float.POSITIVE_INFINITY)) {
      assertThatThrownBy(() -> of(engine, "select ?1, ?2", "ok", bad))
          .hasMessage("Invalid property: params.1 => Invalid input");
    }
  }

  @Test
  void wantsExactlyAsManyParametersAsThereAre() {
    String message = "Wrong number of parameter bindings for SQL query.";
    assertThatThrownBy(() -> of(engine, "select ?1, ?2", "a")).hasMessage(message);
    assertThatThrownBy(() -> of(engine, "select ?1", "a", "b")).hasMessage(message);
    assertThatThrownBy(() -> of(engine, "select 1", "a")).hasMessage(message);
    assertThatThrownBy(() -> of(engine, "select ?5", "a")).hasMessage(message);
    assertThat(of(engine, "select :a, @b, $c, :a", "1", "2", "3").rows())
        .containsExactly(List.of("1", "2", "3", "1"));
    assertThat(of(engine, "select ?2, ?1", "one", "two").rows())
        .containsExactly(List.of("two", "one"));
    assertThat(of(engine, "select ?3 as c, ? as d", "1", "2", "3", "4").rows())
        .containsExactly(List.of("3", "4"));
  }

  @Test
  void roundsIntegersAsD1sJsonDoes() {
    assertThat(
            of(
                    engine,
                    "select 9007199254740991, 9007199254740993, 9223372036854775807, -9223372036854775808")
                .rows())
        .containsExactly(
            List.of(9007199254740991L, 9007199254740992L, 9.223372036854776E18, Long.MIN_VALUE));
  }

  @Test
  void sendsInfinityAsNullAndNegativeZeroAsZero() {
    assertThat(of(engine, "select 1e400, -1e400, -0.0, 5e-324, 1.0").rows().get(0))
        .containsExactly(null, null, 0L, 5e-324, 1L);
  }

  @Test
  void keepsTextAndBlobsWhole() {
    String text = "a\0b😀é";
    byte[] blob = {0, -1, 16};
    assertThat(of(engine, "select ?1, ?2, ?3, ?4", text, blob, "", new byte[0]).rows().get(0))
        .containsExactly(text, blob, "", new byte[0]);
    assertThat(value(engine, "select cast(x'61006200' as text)")).isEqualTo("a\0b\0");
    assertThat(value(engine, "select cast(x'ff41' as text)")).isEqualTo("\uFFFDA");
    assertThat(value(engine, "select ?1", (Object) null)).isNull();
  }

  @Test
  void aRowOfAnotherKindSaysSo() {
    assertThatThrownBy(
            () ->
                engine.run(
                    List.of(EngineStatement.of("select 'a'")),
                    new EngineSink() {
                      @Override
                      public void columns(int statement, List<String> names) {}

                      @Override
                      public void row(int statement, EngineRow row) {
                        row.integer(0);
                      }

                      @Override
                      public void meta(int statement, EngineMeta meta) {}
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Column 0 is TEXT, not INTEGER: ask kind(0) first");
  }

  @Test
  void takesDoubleQuotedNamesForStringsAsD1Does() {
    of(engine, "create table t(a)");
    assertThat(value(engine, "select \"nosuch\"")).isEqualTo("nosuch");
    of(engine, "create index bad on t(\"nosuch\")");
  }

  @Property(tries = 200)
  void everyTextComesBackAsItWent(@ForAll String text) {
    boolean whole = text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    List<@Nullable Object> row = batch(engine, statement("select ?1", text)).get(0).rows().get(0);
    // Half of a surrogate pair has no UTF-8.
    assertThat(row.get(0)).satisfies(sent -> assertThat(whole).isEqualTo(text.equals(sent)));
  }
}
