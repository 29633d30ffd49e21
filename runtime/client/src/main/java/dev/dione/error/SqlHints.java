package dev.dione.error;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to do about a reason of D1, where the reason alone does not tell. */
final class SqlHints {
  // By the beginning of D1's reason; the texts are in workerd 1.20261117.1, 2026-11-20.
  private static final Map<String, String> HINTS = new LinkedHashMap<>();

  static {
    HINTS.put(
        "To execute a transaction",
        "D1 has no BEGIN, COMMIT and SAVEPOINT: put the statements into one batch, which is one"
            + " transaction");
    HINTS.put("cannot start a transaction", "D1 has no BEGIN: put the statements into one batch");
    HINTS.put("no such table", "Create it first: createTables(), or the migration that makes it");
    HINTS.put(
        "too many SQL variables",
        "D1 takes 100 parameters a statement: pass a list as one JSON parameter and read it with"
            + " json_each(?1)");
    HINTS.put("variable number must be", "D1 takes 100 parameters a statement");
    HINTS.put("Wrong number of parameter", "Give a value for every parameter of the statement");
    HINTS.put("not authorized to use function", "D1 does not allow this function");
    HINTS.put("not authorized", "D1 does not allow this statement");
    HINTS.put(
        "LIKE or GLOB pattern too complex",
        "D1 takes patterns of 50 bytes: use instr(column, ?1) > 0");
    HINTS.put("too many terms in compound SELECT", "D1 takes 5 terms: nest them in subqueries");
    HINTS.put("Expression tree is too large", "D1 takes a depth of 100: use IN, or parentheses");
    HINTS.put("statement too long", "D1 takes statements of 100,000 bytes: use parameters");
    HINTS.put("string or blob too big", "D1 takes values and rows of 2,000,000 bytes");
    HINTS.put(
        "database or disk is full",
        "Nothing of the request is stored. Make room on the disk of the local database");
    HINTS.put(
        "attempt to write a readonly database",
        "Nothing of the request is stored. The local file may not be written, or was moved or"
            + " deleted while it was open");
    HINTS.put("FOREIGN KEY constraint failed", "A referenced row is missing, or is still in use");
  }

  private SqlHints() {}

  static @Nullable String of(String reason) {
    for (Map.Entry<String, String> hint : HINTS.entrySet()) {
      if (reason.startsWith(hint.getKey())) {
        return hint.getValue();
      }
    }
    return null;
  }
}
