package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Json;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.Code;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
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
  List<Parameter> read(Signature method) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.method().getParameters().size(); i++) {
      parameter(method.method().getParameters().get(i), method.parameterType(i))
          .ifPresent(parameters::add);
    }
    return parameters;
  }

  private Optional<Parameter> parameter(VariableElement parameter, TypeMirror type) {
    boolean json = Annotated.has(Json.class, List.of(parameter));
    Optional<TypeMirror> element = json ? Optional.empty() : elementType(type);
    Optional<ValueType> value = ValueTypes.of(element.orElse(type), List.of(parameter));
    if (value.isEmpty()) {
      report.add(
          Code.UNMAPPED_TYPE,
          Place.of(parameter),
          "Parameter " + parameter.getSimpleName(),
          TypeText.of(TypeName.get(type)),
          "");
    }
    return value.map(
        v ->
            new Parameter(
                parameter.getSimpleName().toString(),
                TypeName.get(type),
                v,
                element.isPresent(),
                Nullness.isNullable(parameter),
                Place.of(parameter)));
  }

  /** The type of a collection's elements, if the type is a collection. */
  Optional<TypeMirror> elementType(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 1
        && types.isAssignable(types.erasure(type), collection)) {
      TypeMirror argument = declared.getTypeArguments().get(0);
      return argument instanceof WildcardType wildcard
          ? Optional.ofNullable(wildcard.getExtendsBound())
          : Optional.of(argument);
    }
    return Optional.empty();
  }
}
