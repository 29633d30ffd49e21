package dev.dione.processor.verify;

import dev.dione.dialect.schema.SchemaDef;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.processor.assemble.WritePlans;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Root;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import java.util.List;
import java.util.function.Predicate;

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
   * @param plans gets the plans of the writes
   * @param sound which methods are free of mistakes so far; the others are left out
   * @param required whether it is an error that the engine does not start on this machine
   */
  public static void check(
      Root root,
      SchemaDef schema,
      WritePlans plans,
      Predicate<DaoMethod> sound,
      Report report,
      boolean required) {
    Proof proof = new Proof(root, schema, report);
    try (Engine engine = Engine.inMemory()) {
      List<String> missing = new SchemaProof(root, schema, engine, report).missing();
      StatementProof statements =
          new StatementProof(engine, root, schema.tables(), missing, plans, report);
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

  private void unavailable(Throwable cause, boolean required) {
    if (required) {
      report.add(RootCode.PROOF_UNAVAILABLE, root.place(), cause.toString());
    } else {
      report.note(
          root.place(), "The SQL is not proved, because SQLite does not start here: " + cause);
    }
  }
}
