package dev.dione.dialect.scope;

import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import java.util.List;
import java.util.Optional;

/** Says which statements would reach beyond the rows of their scope. */
public final class ScopeRules {
  private final List<Token> tokens;
  private final ScopedTable table;

  private ScopeRules(List<Token> tokens, ScopedTable table) {
    this.tokens = tokens;
    this.table = table;
  }

  /** What stands in the way of a statement, first. */
  public static Optional<ScopeRefusal> refusal(List<Token> tokens, List<ScopedTable> tables) {
    for (ScopedTable table : tables) {
      if (ScopeNames.occurs(tokens, table.name())) {
        ScopeRules rules = new ScopeRules(tokens, table);
        Optional<ScopeRefusal> refusal = rules.qualified().or(rules::written);
        if (refusal.isPresent()) {
          return refusal;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code main.events} means all rows. */
  private Optional<ScopeRefusal> qualified() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (ScopeNames.is(tokens.get(i), "main")
          && tokens.get(i + 1).isSymbol(".")
          && ScopeNames.is(tokens.get(i + 2), table.name())) {
        return refused(
            tokens.get(i),
            "names main.%1$s, which would see all its rows. Fix: write %1$s."
                .formatted(table.name()));
      }
    }
    return Optional.empty();
  }

  private Optional<ScopeRefusal> written() {
    if (!StatementKind.of(tokens).isWrite()) {
      return Optional.empty();
    }
    WriteTarget target = WriteTarget.of(tokens);
    if (target == null) {
      return refused(
          tokens.get(0),
          "writes to a table that cannot be told. Fix: write the table's plain name.");
    }
    return table.tenant() == null || !target.isOf(table.name())
        ? Optional.empty()
        : ofTenant(target, table.tenant());
  }

  private Optional<ScopeRefusal> ofTenant(WriteTarget target, String tenant) {
    if (target.inserts()) {
      return refused(
          target.table(),
          "inserts into %s, whose rows belong to a tenant. Fix: use @Insert or @Upsert."
              .formatted(table.name()));
    }
    if (target.replaces()) {
      return refused(
          target.table(),
          "may delete rows of another tenant from %s. Fix: leave out OR REPLACE."
              .formatted(table.name()));
    }
    for (Token assigned : target.assigned(tokens)) {
      if (ScopeNames.is(assigned, tenant)) {
        return refused(
            assigned, "gives rows to another tenant. Fix: leave out %s.".formatted(tenant));
      }
      if (table.references().stream().anyMatch(column -> ScopeNames.is(assigned, column))) {
        return refused(
            assigned,
            "sets %s, which may reference a row of another tenant. Fix: use @Update, which looks at it."
                .formatted(ScopeNames.of(assigned)));
      }
    }
    return Optional.empty();
  }

  private static Optional<ScopeRefusal> refused(Token at, String reason) {
    return Optional.of(new ScopeRefusal(at, reason));
  }
}
