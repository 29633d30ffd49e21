package dev.dione.processor.verify;

import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.EngineStatement;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Root;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import dev.dione.processor.report.SqlCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
   * Proves the schema and the statements; what D1 would refuse is reported where it stands.
   *
   * @param sound which methods are free of mistakes so far; the others are left out
   * @param required whether it is an error that the engine does not start on this machine
   */
  public static void check(
      Root root, SchemaDef schema, Predicate<DaoMethod> sound, Report report, boolean required) {
    Proof proof = new Proof(root, schema, report);
    try (Engine engine = Engine.inMemory()) {
      List<String> missing = new ArrayList<>(root.faulty());
      missing.addAll(proof.creates(engine));
      StatementProof statements =
          new StatementProof(engine, root, schema.tables(), missing, report);
      root.daos().stream()
          .flatMap(access -> access.dao().methods().stream())
          .filter(sound)
          .forEach(statements::check);
    } catch (EngineException e) {
      proof.unavailable(e, required);
    } catch (LinkageError e) { // the driver's native library does not fit this machine
      proof.unavailable(e, required);
    }
  }

  /** Creates tables and indexes; the tables that D1 refuses. */
  private List<String> creates(Engine engine) {
    List<String> refused = new ArrayList<>();
    for (TableDef table : schema.tables()) {
      if (!creates(engine, table, Ddl.table(table), null)) {
        refused.add(table.name());
        continue;
      }
      for (IndexDef index : table.indexes()) {
        creates(engine, table, Ddl.index(table, index), index);
      }
    }
    return refused;
  }

  private boolean creates(Engine engine, TableDef table, String sql, @Nullable IndexDef index) {
    try {
      engine.run(List.of(EngineStatement.of(sql)), Ignoring.SINK);
      return true;
    } catch (EngineException e) {
      DdlPlace place = DdlPlace.of(entity(table), table, index, sql, e.offset());
      Finding finding = Refusals.of(Refused.of(sql, e, List.of(table)), place.what());
      if (finding.code() == SqlCode.SYNTAX) {
        finding = finding.in(place.what());
      }
      report.add(finding.code(), place.place(), finding.arguments().toArray());
      return false;
    }
  }

  private Entity entity(TableDef table) {
    return root.entities().stream()
        .filter(e -> e.table().equals(table.name()))
        .findFirst()
        .orElseThrow();
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
