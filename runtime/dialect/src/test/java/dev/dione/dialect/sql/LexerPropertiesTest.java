package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexerPropertiesTest {
  @Property
  void tokensStandInOrderAndTheTextIsThemAndTheGaps(@ForAll("sql") String sql) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Token token : Lexer.tokens(sql)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      text.append(sql, end, token.start()).append(token.text());
      end = token.end();
    }
    assertThat(text.append(sql.substring(end))).hasToString(sql);
  }

  @Property
  void anyTextIsLexedRefusedOrLetThrough(@ForAll String text) {
    List<Token> tokens = Lexer.tokens(text);
    assertThat(tokens.stream().mapToInt(token -> token.end() - token.start()).sum())
        .isLessThanOrEqualTo(text.length());
    assertThat(StatementRules.check(text)).isNotNull();
  }

  @Property
  void splittingLosesNoToken(@ForAll("sql") String script) {
    List<String> wanted =
        Lexer.tokens(script).stream().map(Token::text).filter(text -> !text.equals(";")).toList();
    List<String> found =
        Splitter.split(script).stream()
            .flatMap(statement -> Lexer.tokens(statement).stream())
            .map(Token::text)
            .filter(text -> !text.equals(";"))
            .toList();
    assertThat(found).isEqualTo(wanted);
  }

  @Property
  void whatIsSplitIsOneStatement(@ForAll("sql") String script) {
    for (String statement : Splitter.split(script)) {
      assertThat(Splitter.split(statement)).containsExactly(statement);
    }
  }

  @Provide
  Arbitrary<String> sql() {
    return Arbitraries.of(
            "SELECT", "create", "trigger", "TEMP", "BEGIN", "END", "CASE", "explain", "query",
            "plan", "if", "(", ")", ";", ",", "'", "''", "\"", "`", "[", "]", "--", "/*", "*/",
            "\n", " ", "1e", "-", "+", "?", ":a", "x'", "é", "😀", "->>", ".", "PRAGMA", "=",
            "_cf_")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
