package dev.dione.processor.verify;

import dev.dione.dialect.scope.ScopeRefusal;
import dev.dione.dialect.scope.ScopeRules;
import dev.dione.dialect.scope.ScopeSql;
import dev.dione.dialect.scope.ScopedTable;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.Shape;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.assemble.Scopes;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WriteCode;
import java.util.List;
import java.util.Optional;

/** Proves that statements can be narrowed to the rows that their database shows. */
final class ScopeProof {
  private final Engine engine;
  private final List<ScopedTable> tables;
  private final Report report;

  ScopeProof(Engine engine, Root root, Report report) {
    this.engine = engine;
    this.tables = Scopes.of(root);
    this.report = report;
  }

  /** Whether the statements of a method run in their scope; if not, that is reported. */
  boolean check(DaoMethod method, Optional<UserSql> sql, List<ProvenStatement> statements) {
    if (tables.isEmpty() || method instanceof WriteMethod) {
      return true; // a write of entities says itself which rows it means
    }
    Optional<ScopeRefusal> refusal = sql.flatMap(s -> ScopeRules.refusal(s.tokens(), tables));
    if (refusal.isPresent()) {
      report.add(
          WriteCode.SCOPE,
          sql.orElseThrow().at(refusal.get().at()),
          method.name(),
          refusal.get().reason());
      return false;
    }
    return statements.stream().allMatch(statement -> runs(method, statement));
  }

  /**
   * A statement of a method as it is sent.
   *
   * @param shape what is known of it as it is written
   */
  String sent(DaoMethod method, ProvenStatement statement, Shape shape) {
    return tables.isEmpty()
        ? statement.sql()
        : ScopeSql.of(statement.sql(), shape.parameterCount(), tables, method.deletedToo()).sql();
  }

  private boolean runs(DaoMethod method, ProvenStatement statement) {
    try {
      engine.prepare(sent(method, statement, engine.prepare(statement.sql())));
      return true;
    } catch (EngineException e) {
      report.add(
          WriteCode.SCOPE,
          method.place(),
          method.name(),
          "cannot be narrowed to the rows that its database shows, which stand in a CTE in place of"
              + " the table: "
              + e.reason()
              + ". Fix: name no INDEXED BY and no CTE like the table.");
      return false;
    }
  }
}
