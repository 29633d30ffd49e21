package dev.dione.engine;

import dev.dione.dialect.limits.Limits;
import dev.dione.dialect.sql.StatementText;
import dev.dione.dialect.sql.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parameter that is one too many, or has a number that none can have. */
final class ExcessParameter {
  private final List<String> names = new ArrayList<>();
  private final boolean range;
  private int count;

  private ExcessParameter(boolean range) {
    this.range = range;
  }

  /** The token that SQLite complains of; null if it complains of something else. */
  static @Nullable Token of(String reason, StatementText text) {
    boolean range = reason.startsWith("variable number must be between");
    if (!range && !reason.equals("too many SQL variables")) {
      return null;
    }
    ExcessParameter excess = new ExcessParameter(range);
    return text.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.PARAMETER && excess.isAt(token))
        .findFirst()
        .orElse(null);
  }

  /** Counts the parameter; whether it is the one. */
  private boolean isAt(Token token) {
    String number = token.text().substring(1);
    if (token.text().equals("?")) {
      count++;
    } else if (token.text().startsWith("?")) {
      boolean bad = number.length() > 9 || !isNumber(Integer.parseInt(number));
      if (range && bad) {
        return true;
      }
      count = bad ? count : Math.max(count, Integer.parseInt(number));
    } else if (!names.contains(token.text())) {
      names.add(token.text());
      count++;
    }
    return count > Limits.PARAMETERS;
  }

  private static boolean isNumber(int number) {
    return number >= 1 && number <= Limits.PARAMETERS;
  }
}
