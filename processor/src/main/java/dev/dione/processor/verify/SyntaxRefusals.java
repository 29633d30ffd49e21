package dev.dione.processor.verify;

import dev.dione.dialect.sql.Token;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements that SQLite cannot read. */
final class SyntaxRefusals {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "near \"(.*)\": syntax error|unrecognized token: \"(.*)\"|incomplete input",
          Pattern.DOTALL);

  /** The keywords that are misspelt most. */
  private static final List<String> KEYWORDS =
      List.of(
          "SELECT",
          "DISTINCT",
          "FROM",
          "JOIN",
          "WHERE",
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "OFFSET",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "INSERT",
          "INTO",
          "VALUES",
          "UPDATE",
          "DELETE",
          "RETURNING",
          "CONFLICT",
          "BETWEEN",
          "LIKE",
          "WITH",
          "RECURSIVE");

  private SyntaxRefusals() {}

  static Optional<Finding> of(Refused refused) {
    Matcher message = MESSAGE.matcher(refused.reason());
    if (!message.matches()) {
      return Optional.empty();
    }
    if (refused.reason().equals("incomplete input")) {
      return Optional.of(
          Finding.of(
              SqlCode.SYNTAX,
              refused.tokens().get(refused.tokens().size() - 1).end(),
              "ends too early",
              "",
              "write what is missing"));
    }
    String near = message.group(1) == null ? message.group(2) : message.group(1);
    return Optional.of(at(refused, refused.at(t -> t.text().equals(near)), near));
  }

  /** The token itself may be a misspelt keyword, or the one before it, taken for an alias. */
  private static Finding at(Refused refused, int at, String near) {
    List<Token> tokens = refused.tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).start() <= at) {
        for (Token token : tokens.subList(Math.max(0, i - 1), i + 1)) {
          String meant = keyword(token);
          if (!meant.isEmpty()) {
            return finding(token.start(), token.text(), meant, "correct the word");
          }
        }
        break;
      }
    }
    return finding(at, near, "", "correct it there, or just before");
  }

  private static Finding finding(int at, String token, String meant, String fix) {
    return Finding.of(SqlCode.SYNTAX, at, "cannot be read at \"" + token + "\"", meant, fix);
  }

  private static String keyword(Token token) {
    boolean right =
        token.kind() != Token.Kind.WORD
            || KEYWORDS.contains(token.text().toUpperCase(Locale.ROOT))
            || token.text().length() < 4;
    return right ? "" : Suggest.didYouMean(token.text(), KEYWORDS);
  }
}
