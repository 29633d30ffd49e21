package dev.dione.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.sql.InlinedSql;
import dev.dione.dialect.sql.Literals;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A literal is the very value that the parameter would have been. */
class LiteralsTest {
  private static Engine engine;

  @BeforeContainer
  static void open() {
    engine = Engine.inMemory();
    Answers.of(engine, "CREATE TABLE t (any_type, n INTEGER, x TEXT, r REAL)");
    Answers.of(engine, "INSERT INTO t VALUES (7, 7, '7', 7.0), ('7', 8, 'a', 1.5)");
  }

  @AfterContainer
  static void close() {
    engine.close();
  }

  @Property
  void aTextIsTheParametersText(@ForAll("texts") String value) {
    assertSame(Literals.text(value), value);
    assertSame(Literals.textAsBytes(value), value);
  }

  @Property
  void aRealIsTheParametersReal(@ForAll("reals") double value) {
    assertSame(Literals.real(value), value);
  }

  /** Type, bytes, and how columns of every affinity compare with it. */
  private static void assertSame(String literal, Object value) {
    String sql =
        """
        SELECT typeof(?1), hex(?1), ?1 IS ?2, typeof(?1) = typeof(?2), length(?1) IS length(?2),
          (SELECT group_concat((any_type < ?1) || (n = ?1) || (x >= ?1) || (r = ?1)) FROM t)
        """;
    String mixed = sql.replace("?1", literal).replace("?2", "?1");
    assertThat(first(mixed, value)).isEqualTo(first(sql, value, value));
    String inlined = InlinedSql.of(sql, List.of(literal, literal)).text();
    assertThat(first(inlined)).isEqualTo(first(sql, value, value));
  }

  private static List<?> first(String sql, Object... parameters) {
    return Answers.of(engine, sql, parameters).rows().get(0);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nasty =
        Arbitraries.of(
                "'", "''", "\"", "`", "]", "--", "/*", "*/", ";", "\0", "\n", "\r\n", "\\", "?1",
                "7", "é", "𝄞", "\uFEFF", "%", "x'", "CAST(")
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    Arbitrary<String> any =
        Arbitraries.strings()
            .all()
            .map(text -> text.codePoints().filter(LiteralsTest::isText).toArray())
            .map(points -> new String(points, 0, points.length));
    return Arbitraries.oneOf(nasty, any);
  }

  @Provide
  Arbitrary<Double> reals() {
    Arbitrary<Double> bits =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    List<Double> edges =
        Arrays.asList(
            0.0,
            7.0,
            0.1,
            1e15,
            1e22,
            9007199254740993.0,
            9.223372036854775807e18,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            -7.0,
            -0.1,
            -Double.MAX_VALUE);
    return Arbitraries.oneOf(bits, Arbitraries.of(edges), Arbitraries.doubles());
  }

  private static boolean isText(int codePoint) {
    return codePoint < 0xD800 || codePoint > 0xDFFF;
  }
}
