package dev.dione.dialect.sql;

import dev.dione.dialect.limits.VirtualTables;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What CREATE and ALTER may not do on D1. */
final class DefinitionRules {
  private DefinitionRules() {}

  static @Nullable Refusal create(StatementText statement) {
    int at = statement.head() + 1;
    if (statement.token(at).isWord("TEMP") || statement.token(at).isWord("TEMPORARY")) {
      return Refusal.notAuthorized();
    }
    boolean virtual = statement.token(at).isWord("VIRTUAL");
    if (virtual || statement.token(at).isWord("UNIQUE")) {
      at++;
    }
    at++; // TABLE, INDEX, VIEW or TRIGGER
    if (statement.token(at).isWord("IF") && statement.token(at + 1).isWord("NOT")) {
      at += 3;
    }
    if (statement.token(at + 1).isSymbol(".")) {
      Refusal elsewhere = Refusal.schema(statement, statement.token(at));
      if (elsewhere != null) {
        return elsewhere;
      }
      at += 2;
    }
    return isReserved(statement.token(at)) || (virtual && !hasModule(statement, at + 1))
        ? Refusal.notAuthorized()
        : null;
  }

  // SQLite 3.53's ALTER forms run functions that D1 does not authorize; the offsets are those that
  // workerd answers, and point into SQLite's own statement.
  static @Nullable Refusal alter(StatementText statement) {
    int at = statement.head() + 2;
    at += statement.token(at + 1).isSymbol(".") ? 3 : 1;
    Token verb = statement.token(at);
    Token object = statement.token(at + 1);
    if (verb.isWord("RENAME") && object.isWord("TO") && isReserved(statement.token(at + 2))) {
      return Refusal.notAuthorized();
    }
    if (verb.isWord("ADD") && (object.isWord("CONSTRAINT") || object.isWord("CHECK"))) {
      return unauthorized("sqlite_fail", 7);
    }
    if (verb.isWord("DROP") && object.isWord("CONSTRAINT")) {
      return unauthorized("sqlite_drop_constraint", 38);
    }
    if (!verb.isWord("ALTER")) {
      return null;
    }
    int change = at + (object.isWord("COLUMN") ? 3 : 2);
    if (!statement.token(change + 1).isWord("NOT")) {
      return null;
    }
    return statement.token(change).isWord("SET")
        ? unauthorized("sqlite_fail", 7)
        : unauthorized("sqlite_drop_constraint", 38);
  }

  private static boolean hasModule(StatementText statement, int using) {
    Token module = statement.token(using + 1);
    return !statement.token(using).isWord("USING") || VirtualTables.isModule(module.name());
  }

  private static boolean isReserved(Token name) {
    return name.name().toLowerCase(Locale.ROOT).startsWith("_cf_");
  }

  private static Refusal unauthorized(String function, int offset) {
    return new Refusal(
        "not authorized to use function: " + function, OptionalInt.of(offset), "SQLITE_ERROR");
  }
}
