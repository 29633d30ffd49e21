package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.Code;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the parameters of {@code @Query} and {@code @Find} methods. */
final class ParameterReader {
  private final Types types;
  private final TypeMirror collection;
  private final Report report;

  ParameterReader(Elements elements, Types types, Report report) {
    this.types = types;
    this.collection = types.erasure(elements.getTypeElement("java.util.Collection").asType());
    this.report = report;
  }

  /** All parameters; what cannot be bound is reported, and left out. */
  List<Parameter> read(ExecutableElement method) {
    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      Optional<TypeMirror> element = elementType(parameter.asType());
      TypeMirror value = element.orElse(parameter.asType());
      Optional<ValueType> type = ValueTypes.of(value, List.of(parameter));
      if (type.isEmpty()) {
        report.add(
            Code.UNMAPPED_TYPE,
            Place.of(parameter),
            "Parameter " + parameter.getSimpleName(),
            parameter.asType().toString());
        continue;
      }
      parameters.add(
          new Parameter(
              parameter.getSimpleName().toString(),
              TypeName.get(parameter.asType()),
              type.get(),
              element.isPresent(),
              Nullness.isNullable(parameter)));
    }
    return parameters;
  }

  /** The type of a collection's elements, if the type is a collection. */
  Optional<TypeMirror> elementType(TypeMirror type) {
    boolean one =
        type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && types.isAssignable(types.erasure(type), collection);
    return one ? Optional.of(((DeclaredType) type).getTypeArguments().get(0)) : Optional.empty();
  }
}
