package dev.dione.processor.read;

import dev.dione.processor.model.RowShape;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a row becomes: an entity, a scalar, or a record or class whose parts name columns. */
final class RowShapeReader {
  private final Declarations declarations;
  private final Report report;

  RowShapeReader(Declarations declarations, Report report) {
    this.declarations = declarations;
    this.report = report;
  }

  /** Whether what is wrong with the type of a row is reported where it stands. */
  static boolean isReported(Returns.Rows rows, Signature signature) {
    return ReferenceReader.entity(rows.row()).isPresent() || isConverted(rows, signature);
  }

  private static boolean isConverted(Returns.Rows rows, Signature signature) {
    return StoredTypes.areConverted(rows.row(), signature.annotations());
  }

  /** The shape of a type, if rows can become it; problems of a record's components are reported. */
  Optional<RowShape> read(Returns.Rows rows, Signature signature) {
    TypeMirror type = rows.row();
    Place method = Place.of(signature.method());
    if (isConverted(rows, signature) || ValueTypes.plain(type).isPresent()) {
      return new StoredTypes(declarations, signature.reach(), report)
          .of("A row of " + signature.label(), type, signature.annotations(), method)
          .map(value -> new RowShape.OfScalar(value, rows.nullable()));
    }
    if (!(type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    RowRecordReader reader = new RowRecordReader(declarations, signature.reach(), report);
    if (EntityKinds.find(element).isPresent()) {
      return reader.entity(element, method).map(RowShape.class::cast);
    }
    boolean made =
        RowRecordReader.canBeRow(element, declarations, report)
            && !declarations.isRowLost(element, method, report);
    return made ? reader.read(element, method).map(RowShape.OfRecord::new) : Optional.empty();
  }
}
