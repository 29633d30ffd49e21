package dev.dione.processor.verify;

import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.ErrorText;
import dev.dione.dialect.sql.Lexer;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.EngineStatement;
import dev.dione.engine.Shape;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Root;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import dev.dione.processor.report.SqlCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates the schema on the engine that obeys D1, and prepares every statement on it. */
public final class Proof {
  private final Root root;
  private final SchemaDef schema;
  private final Report report;

  private Proof(Root root, SchemaDef schema, Report report) {
    this.root = root;
    this.schema = schema;
    this.report = report;
  }

  /**
   * Proves the schema and the statements; what D1 would refuse is reported at its annotation.
   *
   * @param required whether it is an error that the engine does not start on this machine
   */
  public static void check(Root root, SchemaDef schema, Report report, boolean required) {
    Proof proof = new Proof(root, schema, report);
    try (Engine engine = Engine.inMemory()) {
      if (proof.creates(engine)) {
        proof.statements(engine);
      }
    } catch (EngineException e) {
      proof.unavailable(e, required);
    } catch (LinkageError e) { // the driver's native library does not fit this machine
      proof.unavailable(e, required);
    }
  }

  private boolean creates(Engine engine) {
    boolean created = true;
    for (TableDef table : schema.tables()) {
      boolean fits = creates(engine, table, Ddl.table(table), null);
      for (IndexDef index : fits ? table.indexes() : List.<IndexDef>of()) {
        created &= creates(engine, table, Ddl.index(table, index), index);
      }
      created &= fits;
    }
    return created;
  }

  private boolean creates(Engine engine, TableDef table, String sql, @Nullable IndexDef index) {
    try {
      engine.run(List.of(EngineStatement.of(sql)), Ignoring.SINK);
      return true;
    } catch (EngineException e) {
      DdlPlace place = DdlPlace.of(root, table, index, sql, e.offset());
      SqlFix fix = SqlFix.of(e.reason(), table);
      report.add(
          SqlCode.SQL_REJECTED, place.place(), place.what(), e.reason(), fix.near(), fix.fix());
      return false;
    }
  }

  private void statements(Engine engine) {
    MissingIndex missing = new MissingIndex(engine, root, report);
    for (Root.DaoAccess access : root.daos()) {
      for (DaoMethod method : access.dao().methods()) {
        boolean proved = true;
        List<ProvenStatement> statements = ProvenStatement.of(method);
        for (int i = 0; proved && i < statements.size(); i++) {
          proved = prepares(engine, statements.get(i));
        }
        if (proved && !(method instanceof DaoMethod.Write)) {
          advise(engine, missing, statements.get(0));
        }
      }
    }
  }

  private static void advise(Engine engine, MissingIndex missing, ProvenStatement statement) {
    missing.check(statement, engine.prepare(statement.sql()).parameterCount());
  }

  private boolean prepares(Engine engine, ProvenStatement statement) {
    try {
      Shape shape = engine.prepare(statement.sql());
      return statement.row() == null
          || ResultRules.check(
              shape.columns(), statement.row(), statement.order(), statement.place(), report);
    } catch (EngineException e) {
      SqlFix fix = SqlFix.of(e.reason(), schema);
      String reason =
          e.reason().endsWith(".") ? e.reason().substring(0, e.reason().length() - 1) : e.reason();
      report.add(
          SqlCode.SQL_REJECTED, at(statement, e), "this statement", reason, fix.near(), fix.fix());
      return false;
    }
  }

  /** The very char, or the statement's first one if the engine does not know. */
  private static Place at(ProvenStatement statement, EngineException e) {
    return statement.at(
        e.offset().isPresent()
            ? ErrorText.charIndex(statement.sql(), e.offset().getAsInt())
            : Lexer.tokens(statement.sql()).get(0).start());
  }

  private void unavailable(Throwable cause, boolean required) {
    if (required) {
      report.add(RootCode.PROOF_UNAVAILABLE, root.place(), cause.toString());
    } else {
      report.note(
          root.place(), "The SQL is not proved, because SQLite does not start here: " + cause);
    }
  }
}
