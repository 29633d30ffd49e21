package dev.dione.processor.validate;

import dev.dione.dialect.dml.InsertSql;
import dev.dione.processor.model.Delivery.AtOnce;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult.Returned;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Report;
import java.util.Optional;

/** What must hold of a write that gives back the stored rows. */
final class ReturningRules {
  private final WriteMethod method;
  private final Returned returned;
  private final Report report;

  ReturningRules(WriteMethod method, Returned returned, Report report) {
    this.method = method;
    this.returned = returned;
    this.report = report;
  }

  void check() {
    number();
    new ReturnedColumns(method, method.entity(), "writes", report).check(returned);
    if (method instanceof WriteMethod.Upsert upsert) {
      upsert(upsert);
    }
  }

  private void number() {
    boolean list = returned.delivery() == AtOnce.LIST;
    if (method.many() != list) {
      problem(
          method.many()
              ? "writes a collection and returns one row. Fix: return a List, or take one entity."
              : "writes one entity and returns a List. Fix: return the row itself, or Optional.");
    }
    boolean mayLeaveOut =
        method instanceof WriteMethod.Insert insert
            && insert.conflict() == InsertSql.Conflict.IGNORE;
    if (mayLeaveOut && returned.delivery() == AtOnce.ONE) {
      problem("may insert nothing, and then has no row to return. Fix: return Optional.");
    }
  }

  /** Its rows are read back by their key. */
  private void upsert(WriteMethod.Upsert upsert) {
    for (String column : upsert.on()) {
      Optional<Property> key = upsert.entity().stored(column);
      if (key.isPresent() && key.get().writeColumn().nullable()) {
        problem(
            "returns rows that are found by \""
                + column
                + "\", and a row without one cannot be found again. Fix: @Insert new rows, or"
                + " upsert on a key that is never null.");
      }
    }
    if (upsert.countInserted()) {
      problem("returns rows, and countInserted counts them for nobody. Fix: remove one.");
    }
  }

  private void problem(String text) {
    report.add(DaoCode.RETURNING, method.place(), method.name() + " " + text);
  }
}
