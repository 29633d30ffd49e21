package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Entity;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a row becomes: an entity, a scalar, or a record whose components name columns. */
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
    if (Annotated.find(Entity.class, element).isPresent()) {
      if (declarations.isLost(element, method, report)) {
        return Optional.empty();
      }
      // Its problems are reported where it stands.
      Report elsewhere = report.elsewhere();
      Optional<RowShape> entity =
          new EntityReader(declarations, elsewhere).read(element).map(RowShape.OfEntity::new);
      report.absorb(elsewhere);
      return elsewhere.isClean() ? entity : Optional.empty();
    }
    boolean record =
        element.getKind() == ElementKind.RECORD && !declarations.isRowLost(element, method, report);
    return record ? Optional.of(record(element, method)) : Optional.empty();
  }

  private RowShape record(TypeElement type, Place method) {
    List<Field> fields = new ArrayList<>();
    for (Sources sources : new SourceReader(type, declarations, report).constructorProperties()) {
      Optional<ValueType> value = ValueTypes.of(sources.type(), sources.elements());
      if (value.isEmpty()) {
        report.add(
            EntityCode.UNMAPPED_TYPE,
            method,
            type.getSimpleName() + "." + sources.name(),
            TypeText.of(TypeName.get(sources.type())),
            "");
        continue;
      }
      boolean nullable =
          !value.get().java().isPrimitive() && declarations.isNullable(sources.elements());
      fields.add(new Field(ReferenceReader.columnName(sources), value.get(), nullable));
    }
    return new RowShape.OfRecord(ClassName.get(type), fields);
  }
}
