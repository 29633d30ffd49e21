package dev.dione.processor.verify;

import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.Shape;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.assemble.Tables;
import dev.dione.processor.assemble.WriteForm;
import dev.dione.processor.assemble.WritePlans;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proves the statements of methods on an engine that holds the schema. */
final class StatementProof {
  private final Engine engine;
  private final Root root;
  private final List<String> missing;
  private final WritePlans plans;
  private final Report report;
  private final StoredValues values;
  private final NullableResults nulls;
  private final ScopeProof scopes;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Set<List<Object>> writes = new HashSet<>(); // the forms that are proved

  /**
   * A proof.
   *
   * @param missing the tables whose entities have mistakes; a statement that names one is not
   *     judged
   */
  StatementProof(
      Engine engine,
      Root root,
      List<TableDef> tables,
      List<String> missing,
      WritePlans plans,
      Report report) {
    this.engine = engine;
    this.root = root;
    this.missing = missing;
    this.plans = plans;
    this.report = report;
    this.values = new StoredValues(tables, report);
    this.nulls = new NullableResults(engine, tables, report);
    this.scopes = new ScopeProof(engine, root, report);
    root.entities().forEach(e -> entities.put(e.table().toLowerCase(Locale.ROOT), e));
  }

  /** Proves a method; the first of its statements that fails is the one to be told. */
  void check(DaoMethod method) {
    if (method instanceof WriteMethod write) {
      check(write);
      return;
    }
    List<ProvenStatement> statements = ProvenStatement.of(method, plans);
    Shape first = prove(statements);
    Optional<UserSql> sql = UserSql.of(method);
    if (first == null || (sql.isPresent() && !means(sql.get(), statements.get(0), first))) {
      return;
    }
    if (scopes.check(method, sql, statements)) {
      advise(method, statements.get(0), first);
      for (ProvenStatement children : ProvenStatement.ofChildren(method)) {
        advise(method, children, engine.prepare(children.sql()));
      }
    }
  }

  /** Proves a write of entities, if no other one sends the same statements and is sound. */
  private void check(WriteMethod write) {
    Optional<List<Object>> form = WriteForm.of(write);
    boolean known = form.isPresent() && writes.contains(form.get());
    if (!known && prove(ProvenStatement.of(write, plans)) != null) {
      form.ifPresent(writes::add);
    }
  }

  /** What is known of the first statement; null if one of them fails. */
  private @Nullable Shape prove(List<ProvenStatement> statements) {
    Shape first = null;
    for (ProvenStatement statement : statements) {
      Optional<Shape> shape = prepared(statement);
      if (shape.isEmpty() || !resultFits(statement, shape.get())) {
        return null;
      }
      first = first == null ? shape.get() : first;
    }
    return first;
  }

  private void advise(DaoMethod method, ProvenStatement statement, Shape shape) {
    String sent = scopes.sent(method, statement, shape);
    Shape sentShape = sent.equals(statement.sql()) ? shape : engine.prepare(sent);
    new MissingIndex(engine, root, report).check(statement, sent, sentShape);
  }

  private Optional<Shape> prepared(ProvenStatement statement) {
    try {
      return Optional.of(engine.prepare(statement.sql()));
    } catch (EngineException e) {
      List<TableDef> readable = root.entities().stream().map(Tables::table).toList();
      Finding finding = Refusals.of(Refused.of(statement.sql(), e, readable), "this statement");
      boolean faulty =
          finding.code() == SqlCode.NO_SUCH_TABLE
              && missing.stream().anyMatch(finding.arguments().get(0).toString()::equalsIgnoreCase);
      if (!faulty) {
        report.add(finding.code(), statement.at(finding.at()), finding.arguments().toArray());
      }
      return Optional.empty();
    }
  }

  private boolean resultFits(ProvenStatement statement, Shape shape) {
    return statement.row() == null
        || new ResultRules(statement, statement.row(), shape.columns(), report).check();
  }

  /** Whether the statement, which D1 takes, can also mean what it says. */
  private boolean means(UserSql sql, ProvenStatement own, Shape shape) {
    SqlNames names = new SqlNames(entities, sql);
    boolean sound = QuotedNames.check(engine, own, root.entities(), report);
    sound &= LikeRules.check(sql, report);
    sound &= new ComparisonRules(sql, names, report).check();
    StatementKind kind = StatementKind.of(sql.tokens());
    if (kind.isWrite()) {
      sound &= !values.mayFind(sql, kind) || values.check(own, steps(own, shape));
    } else if (sound
        && sql.method() instanceof ReadMethod.Select select
        && nulls.mayFind(sql, select.row(), names)) {
      nulls.check(sql, select, own, shape.columns(), steps(own, shape));
    }
    return sound;
  }

  /** The program; empty if the statement leaves no room for EXPLAIN, and so is not looked at. */
  private List<Step> steps(ProvenStatement statement, Shape shape) {
    try {
      return Step.of(engine, statement.sql(), shape.parameterCount());
    } catch (EngineException e) {
      return List.of();
    }
  }
}
