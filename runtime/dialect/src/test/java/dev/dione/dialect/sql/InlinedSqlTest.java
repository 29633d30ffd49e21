package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlinedSqlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SELECT ?1, ?2, ?1 | SELECT  'a' ,  'b' ,  'a'",
        "SELECT ?, ? | SELECT  'a' ,  'b'",
        "SELECT ?2, ?1 | SELECT  'b' ,  'a'",
        "SELECT :x, @y, :x | SELECT  'a' ,  'b' ,  'a'",
        "SELECT $x, ? | SELECT  'a' ,  'b'",
        "SELECT '?1', [?2], `?`, ?, /* ? */ ? | SELECT '?1', [?2], `?`,  'a' , /* ? */  'b'",
        "SELECT -?1, x?2 | SELECT - 'a' , x 'b'",
        "; SELECT ?1, ?2 ; -- ?3 | SELECT  'a' ,  'b'",
      })
  void parametersBecomeLiterals(String sql, String text) {
    assertThat(InlinedSql.check(sql, 2)).isEmpty();
    assertThat(InlinedSql.of(sql, List.of("'a'", "'b'")).text().strip()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SELECT ?1 | 0 | Wrong number of parameter bindings for SQL query.",
        "SELECT ?1 | 2 | Wrong number of parameter bindings for SQL query.",
        "SELECT ?5 | 1 | Wrong number of parameter bindings for SQL query.",
        "SELECT ?0 | 1 | variable number must be between ?1 and ?100 at offset 7: SQLITE_ERROR",
        "SELECT ?101 | 101 | variable number must be between ?1 and ?100 at offset 7: SQLITE_ERROR",
        "SELECT ?9999999 | 1 | variable number must be between ?1 and ?100 at offset 7: SQLITE_ERROR",
        "SELECT ?100, ? | 101 | too many SQL variables at offset 13: SQLITE_ERROR",
        "SELECT 'open | 0 | unrecognized token: \"'open\" at offset 7: SQLITE_ERROR",
        "SELECT \"open | 0 | unrecognized token: \"\"open\" at offset 7: SQLITE_ERROR",
        "SELECT [open | 0 | unrecognized token: \"[open\" at offset 7: SQLITE_ERROR",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; | 0 | incomplete input: SQLITE_ERROR",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END | 0 |",
        "SELECT 1 /* open | 0 |",
        "SELECT 1 -- last | 0 |",
      })
  void whatCouldTakeInTheTextBehindItIsRefused(String sql, int parameters, String message) {
    assertThat(InlinedSql.check(sql, parameters).map(Refusal::message).orElse(null))
        .isEqualTo(message);
  }

  @Test
  void aNulEndsNoStatement() {
    assertThat(InlinedSql.check("SELECT 'a\0b'", 0)).isPresent();
    assertThat(InlinedSql.check("SELECT 1 \0", 0)).isPresent();
    assertThat(Literals.text("a\0b")).isEqualTo("+CAST(x'610062' AS TEXT)");
  }

  @Test
  void anOffsetLeadsBackToTheStatement() {
    String sql = "/* ü */ SELECT ?1, 'ü', nope, ?2 FROM t";
    InlinedSql inlined = InlinedSql.of(sql, List.of("'a long literal'", "'b'"));

    int at = ErrorText.byteOffset(inlined.text(), inlined.text().indexOf("nope"));
    assertThat(inlined.originalOffset(at))
        .isEqualTo(ErrorText.byteOffset(sql, sql.indexOf("nope")));
    int inLiteral = inlined.text().indexOf("long");
    assertThat(inlined.originalOffset(inLiteral))
        .isEqualTo(ErrorText.byteOffset(sql, sql.indexOf(", 'ü'")));
    assertThat(inlined.originalOffset(9_999)).isEqualTo(ErrorText.byteOffset(sql, sql.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7.0",
        "-7 | -7.0",
        "0 | 0.0",
        "9007199254740991 | 9007199254740991.0",
        "9007199254740992 | +(1*pow(2,53))",
        "0.5 | +(1*pow(2,-1))",
        "0.1 | +(3602879701896397*pow(2,-55))",
        "-2.5 | +(-5*pow(2,-1))",
        "4.9E-324 | +(1*pow(2,-1074))",
        "1.7976931348623157E308 | +(9007199254740991*pow(2,971))",
      })
  void realsAreExact(double value, String literal) {
    assertThat(Literals.real(value)).isEqualTo(literal);
  }

  @Test
  void whatSqlCannotSayIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Literals.text("\ud800"));
    assertThatIllegalArgumentException().isThrownBy(() -> Literals.textAsBytes("a\udc00"));
    assertThatIllegalArgumentException().isThrownBy(() -> Literals.real(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Literals.real(1 / 0.0));
  }

  /** The heart of it: every other token stays, and each literal is one STRING or one CAST. */
  @Property
  void noLiteralBreaksOut(@ForAll("sql") String sql, @ForAll("texts") String value) {
    List<Token> before = Lexer.tokens(sql);
    int parameters =
        ParameterSite.of(before).stream().mapToInt(ParameterSite::number).max().orElse(0);
    if (Splitter.split(sql).size() != 1 || InlinedSql.check(sql, parameters).isPresent()) {
      return;
    }
    List<String> literals = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      literals.add(i % 2 == 0 ? Literals.text(value) : Literals.textAsBytes(value));
    }
    List<String> wanted = new ArrayList<>();
    List<Token> statement = Splitter.cut(before).get(0);
    List<ParameterSite> sites = ParameterSite.of(statement);
    int next = 0;
    for (Token token : statement) {
      if (next < sites.size() && sites.get(next).token() == token) {
        String literal = literals.get(sites.get(next++).number() - 1);
        Lexer.tokens(literal).forEach(part -> wanted.add(part.text()));
      } else {
        wanted.add(token.text());
      }
    }

    String text = InlinedSql.of(sql, literals).text();
    assertThat(Lexer.tokens(text).stream().map(Token::text)).isEqualTo(wanted);
    assertThat(Lexer.tokens(Literals.text(value))).hasSize(value.indexOf('\0') < 0 ? 1 : 7);
    assertThat(Splitter.split(text + ";\nSELECT 1")).hasSize(2);
  }

  @Provide
  Arbitrary<String> sql() {
    return Arbitraries.of(
            "SELECT", "x", "-", "?", "?1", "?2", ":a", "@a", "$b", " ", "'?'", "''", "\"?\"", "`a`",
            "[?]", "--", "/*", "*/", "\n", "(", ")", ",", "=", "||", "1", ".5", "x'00'", "END", ";")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nasty =
        Arbitraries.of(
                "'",
                "''",
                "\"",
                "`",
                "]",
                "--",
                "/*",
                "*/",
                ";",
                "\0",
                "\n",
                "\r\n",
                "\\",
                "?1",
                "DROP TABLE t",
                "BEGIN",
                "END",
                "é",
                "𝄞",
                "\uFEFF",
                "%",
                "x'")
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    Arbitrary<String> any = Arbitraries.strings().all().excludeChars(surrogates());
    return Arbitraries.oneOf(nasty, any);
  }

  private static char[] surrogates() {
    char[] chars = new char[0x800];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (0xD800 + i);
    }
    return chars;
  }
}
