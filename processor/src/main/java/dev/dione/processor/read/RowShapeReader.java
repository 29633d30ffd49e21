package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.ValueType;
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

  /** The shape of a type, if rows can become it; problems of a record's components are reported. */
  Optional<RowShape> read(Returns.Rows rows, Place method) {
    TypeMirror type = rows.row();
    Optional<RowShape> scalar =
        ValueTypes.plain(type)
            .map(
                kind ->
                    new RowShape.OfScalar(
                        new ValueType(kind, TypeName.get(type)), rows.nullable()));
    if (scalar.isPresent()) {
      return scalar;
    }
    if (!(type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    RowRecordReader reader = new RowRecordReader(declarations, report);
    if (EntityKinds.find(element).isPresent()) {
      return reader.entity(element, method).map(RowShape.class::cast);
    }
    boolean made =
        RowRecordReader.canBeRow(element, declarations, report)
            && !declarations.isRowLost(element, method, report);
    return made ? reader.read(element, method).map(RowShape.OfRecord::new) : Optional.empty();
  }
}
