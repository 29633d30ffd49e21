package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.sql.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
  @Test
  void cutsAStatement() {
    assertThat(texts("SELECT a.b, 'it''s' FROM \"t\" -- end\nWHERE x<=?1 /* c */;"))
        .containsExactly(
            "SELECT", "a", ".", "b", ",", "'it''s'", "FROM", "\"t\"", "WHERE", "x", "<=", "?1",
            ";");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "word¦WORD",
        "_w$1¦WORD",
        "straße¦WORD",
        "'text'¦STRING",
        "\"a \"\" b\"¦QUOTED",
        "`a`¦QUOTED",
        "[a b]¦QUOTED",
        "1¦NUMBER",
        ".5¦NUMBER",
        "1.5e-3¦NUMBER",
        "0x1F¦NUMBER",
        "1_000¦NUMBER",
        "x'00ff'¦BLOB",
        "X'00'¦BLOB",
        "?¦PARAMETER",
        "?12¦PARAMETER",
        ":name¦PARAMETER",
        "@name¦PARAMETER",
        "$name¦PARAMETER",
        "->>¦SYMBOL",
        "||¦SYMBOL",
        "!=¦SYMBOL",
        "'open¦BROKEN",
        "\"open¦BROKEN",
        "[open¦BROKEN",
        "x'open¦BROKEN",
        ":¦BROKEN",
        "!¦BROKEN",
      })
  void knowsTheKind(String sql, Kind kind) {
    List<Token> tokens = Lexer.tokens(sql);
    assertThat(tokens).hasSize(1);
    assertThat(tokens.get(0).kind()).isEqualTo(kind);
    assertThat(tokens.get(0).text()).isEqualTo(sql);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \t\n", "-- only", "/* only", "/* a */ -- b\n"})
  void findsNothingInSpaceAndComments(String sql) {
    assertThat(Lexer.tokens(sql)).isEmpty();
  }

  @Test
  void endsANumberBeforeAMinusThatIsNoExponent() {
    assertThat(texts("1-2")).containsExactly("1", "-", "2");
    assertThat(texts("0xE-2")).containsExactly("0xE", "-", "2");
    assertThat(texts("1e-2")).containsExactly("1e-2");
  }

  @Test
  void takesASlashStarAtTheEndAsSymbols() {
    assertThat(texts("a /*")).containsExactly("a", "/", "*"); // as SQLite's tokenize.c
  }

  @Test
  void givesTheNameBehindTheQuotes() {
    assertThat(Lexer.tokens("\"a\"\"b\" `c` [d] e").stream().map(Token::name))
        .containsExactly("a\"b", "c", "d", "e");
  }

  private static List<String> texts(String sql) {
    return Lexer.tokens(sql).stream().map(Token::text).toList();
  }
}
