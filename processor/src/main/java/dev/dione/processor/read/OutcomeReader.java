package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Returning;
import dev.dione.processor.model.Delivery.AtOnce;
import dev.dione.processor.model.Relation;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.WriteResult;
import dev.dione.processor.model.WriteResult.Counts;
import dev.dione.processor.model.WriteResult.Load;
import dev.dione.processor.model.WriteResult.Returned;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a method that writes entities returns: counts, or the stored rows. */
final class OutcomeReader {
  private final RowShapeReader rows;
  private final Report report;

  OutcomeReader(Declarations declarations, Report report) {
    this.rows = new RowShapeReader(declarations, report);
    this.report = report;
  }

  /**
   * What the method returns; problems are reported.
   *
   * @param kind the name of its annotation
   */
  Optional<WriteResult> read(Signature method, String kind) {
    Optional<Annotated> named = method.annotations().find(Returning.class);
    boolean load = Returns.isLoad(method.result());
    if (load && named.isEmpty()) {
      return Optional.of(new Load());
    }
    Optional<Counts> counts = Returns.counts(method.result());
    if (counts.isPresent() && named.isEmpty()) {
      return MisplacedAnnotations.noneOnCounts(method, report)
          ? Optional.of(counts.get())
          : Optional.empty();
    }
    if (load || counts.filter(OutcomeReader::isNoColumn).isPresent()) {
      report.add(
          DaoCode.RETURNING,
          named.orElseThrow().place(),
          "@Returning names a column, and %s cannot take its value. Fix: remove @Returning, or return the column's type."
              .formatted(TypeText.of(TypeName.get(method.result()))));
      return Optional.empty();
    }
    Returns.Rows returns = Returns.rows(method);
    boolean simple =
        returns.delivery() instanceof AtOnce atOnce
            && atOnce != AtOnce.SET
            && atOnce != AtOnce.MAP
            && atOnce != AtOnce.MAP_OF_LISTS;
    Optional<RowShape> shape = simple ? rows.read(returns, method) : Optional.empty();
    if (shape.isEmpty() && RowShapeReader.isReported(returns, method) && simple) {
      return Optional.empty(); // the entity's own problems are reported where it stands
    }
    if (shape.isEmpty() || (named.isEmpty() && shape.get() instanceof RowShape.OfScalar)) {
      reportReturns(method, kind);
      return Optional.empty();
    }
    return returned(
        Place.of(method.method()), shape.get(), named.orElse(null), (AtOnce) returns.delivery());
  }

  private static boolean isNoColumn(Counts counts) {
    return counts == Counts.VOID || counts == Counts.BULK;
  }

  private Optional<WriteResult> returned(
      Place method, RowShape row, @Nullable Annotated named, AtOnce delivery) {
    for (Relation relation : row.relations()) {
      report.add(
          RelationCode.RELATION_PLACE,
          method,
          "A write returns rows of its own table, and %s has children of another. Fix: return the entity, and read the rest with @Find or @Query."
              .formatted(relation.name()));
      return Optional.empty();
    }
    if (named == null) {
      return Optional.of(new Returned(row, row.fields(), delivery));
    }
    if (row instanceof RowShape.OfScalar scalar) {
      Field column = new Field(named.text("value"), scalar.value(), scalar.nullable());
      return Optional.of(new Returned(row, List.of(column), delivery));
    }
    report.add(
        DaoCode.RETURNING,
        named.place(),
        "@Returning names one column, and %s takes several. Fix: remove @Returning."
            .formatted(TypeText.of(row.type())));
    return Optional.empty();
  }

  private void reportReturns(Signature method, String kind) {
    report.add(
        DaoCode.RETURN_TYPE,
        Place.of(method.method()),
        "@" + kind + " method " + method.label(),
        TypeText.of(TypeName.get(method.returns())),
        "void, long, int, boolean, BulkResult or BulkLoad; the entity, or a record of its columns,"
            + " or Optional or List of one; or the type of the column that @Returning names");
  }
}
