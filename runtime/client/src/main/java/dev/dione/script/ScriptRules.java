package dev.dione.script;

import dev.dione.dialect.limits.Pragmas;
import dev.dione.dialect.sql.PragmaText;
import dev.dione.dialect.sql.StatementText;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which statements of a script are not for D1. */
final class ScriptRules {
  private static final Set<String> ON = Set.of("1", "on", "yes", "true");
  private static final String TRANSACTION =
      "D1 has no BEGIN: each request of the script is a transaction";
  private static final String KEYS =
      "D1 keeps foreign keys on: put parents before children, or begin with PRAGMA defer_foreign_keys = on";
  private static final String SETTING =
      "D1 would keep this setting for all its clients, beyond the script";

  private ScriptRules() {}

  /** Why a statement is left out, or null if it is for D1 to judge. */
  static @Nullable String skipped(StatementText statement) {
    return switch (statement.keyword()) {
      case "BEGIN", "COMMIT", "END", "SAVEPOINT", "RELEASE" -> TRANSACTION;
      case "PRAGMA" -> skipped(PragmaText.of(statement));
      default -> null;
    };
  }

  private static @Nullable String skipped(PragmaText pragma) {
    if (isDeferral(pragma)) {
      return null;
    }
    if (pragma.name().equalsIgnoreCase("foreign_keys") && pragma.argument() != null) {
      return KEYS;
    }
    if (pragma.isSetting()) {
      return SETTING;
    }
    return Pragmas.isAllowed(pragma.name(), pragma.argument())
        ? null
        : "D1 does not allow this PRAGMA";
  }

  /** Whether it puts foreign keys off, or no longer: for its own request alone. */
  static boolean isDeferral(StatementText statement) {
    return statement.keyword().equals("PRAGMA") && isDeferral(PragmaText.of(statement));
  }

  /** Whether a deferral is one, and not its end. */
  static boolean putsOff(StatementText deferral) {
    String argument = PragmaText.of(deferral).argument();
    return argument != null && ON.contains(argument.toLowerCase(Locale.ROOT));
  }

  private static boolean isDeferral(PragmaText pragma) {
    return pragma.name().equalsIgnoreCase("defer_foreign_keys") && pragma.argument() != null;
  }
}
