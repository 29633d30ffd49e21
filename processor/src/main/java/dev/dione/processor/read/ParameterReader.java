package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Json;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the parameters of {@code @Query} and {@code @Find} methods. */
final class ParameterReader {
  private static final List<String> COLLECTION = List.of("java.util.Collection");
  private static final List<String> SOURCES =
      List.of("java.lang.Iterable", "java.util.Iterator", "java.util.stream.Stream");

  private final Elements elements;
  private final Types types;
  private final Declarations declarations;
  private final Report report;

  ParameterReader(Declarations declarations, Elements elements, Types types, Report report) {
    this.declarations = declarations;
    this.elements = elements;
    this.types = types;
    this.report = report;
  }

  /**
   * The parameters that are bound; what cannot be is reported, and left out.
   *
   * @param signature all parameters as they are declared
   */
  List<Parameter> read(Signature method, List<Argument> signature) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < signature.size(); i++) {
      if (!signature.get(i).isPageRequest()) {
        parameter(method, i, signature.get(i)).ifPresent(parameters::add);
      }
    }
    return parameters;
  }

  /**
   * Those that are compared with properties, and stored like them; without those that are
   * conditions by themselves.
   */
  List<Parameter> readBeside(Signature method, List<Argument> signature) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < signature.size(); i++) {
      Argument argument = signature.get(i);
      if (!argument.isPageRequest() && !argument.isFilter()) {
        Optional<TypeName> element = elementOf(method, i).map(TypeName::get);
        ValueType anything = new ValueType(ValueKind.STRING, element.orElse(argument.type()));
        parameters.add(parameter(method, i, argument, anything, element.isPresent()));
      }
    }
    return parameters;
  }

  /** All parameters as they are declared. */
  List<Argument> signature(Signature method) {
    return IntStream.range(0, method.method().getParameters().size())
        .mapToObj(i -> new Argument(method.parameterName(i), TypeName.get(method.parameterType(i))))
        .toList();
  }

  private Optional<Parameter> parameter(Signature method, int position, Argument argument) {
    VariableElement parameter = method.method().getParameters().get(position);
    TypeMirror type = method.parameterType(position);
    Annotations annotations = Annotations.on(parameter);
    Optional<TypeMirror> element = elementOf(method, position);
    TypeMirror one = element.orElse(type);
    Optional<ValueType> value =
        ValueTypes.match(type)
            .or(
                () ->
                    new StoredTypes(declarations, method.reach(), report)
                        .of("Parameter " + argument.name(), one, annotations, Place.of(parameter)));
    if (value.isEmpty() && !StoredTypes.areConverted(one, annotations)) {
      report.add(
          EntityCode.UNMAPPED_TYPE,
          Place.of(parameter),
          "Parameter " + argument.name(),
          TypeText.of(argument.type()),
          MappedInstead.of(type),
          argument.isFilter() ? "; a condition is for @Find and @Delete" : "");
    }
    return value.map(v -> parameter(method, position, argument, v, element.isPresent()));
  }

  private static Parameter parameter(
      Signature method, int position, Argument argument, ValueType value, boolean many) {
    return new Parameter(
        argument.name(),
        argument.type(),
        value,
        many,
        method.takesNull(position),
        Place.of(method.method().getParameters().get(position)));
  }

  private Optional<TypeMirror> elementOf(Signature method, int position) {
    Annotations annotations = Annotations.on(method.method().getParameters().get(position));
    TypeMirror type = method.parameterType(position);
    boolean whole =
        annotations.has(Json.class)
            || new StoredTypes(declarations, method.reach(), report).isOfWhole(type, annotations);
    return whole ? Optional.empty() : elementType(type);
  }

  /**
   * Whether a method has a page request exactly where it returns a page; if not, it is reported.
   */
  boolean pageRequestFits(Signature method, List<Argument> signature) {
    int wanted = Returns.rows(method).delivery() == Delivery.InPages.PAGE ? 1 : 0;
    long found = signature.stream().filter(Argument::isPageRequest).count();
    if (found != wanted) {
      report.add(
          DaoCode.PAGE_REQUEST,
          Place.of(method.method()),
          method.label(),
          wanted == 1 ? "returns a Page" : "returns no Page",
          found,
          wanted == 1 ? "give it one parameter of that type" : "remove it, or return a Page");
    }
    return found == wanted;
  }

  /** The type of a collection's elements, if the type is a collection. */
  Optional<TypeMirror> elementType(TypeMirror type) {
    return elementType(type, COLLECTION);
  }

  /** The type of what an iterable, an iterator or a stream gives, if the type is one of those. */
  Optional<TypeMirror> sourceType(TypeMirror type) {
    return elementType(type, SOURCES);
  }

  private Optional<TypeMirror> elementType(TypeMirror type, List<String> holders) {
    if (type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 1
        && holders.stream().anyMatch(holder -> isA(declared, holder))) {
      TypeMirror argument = declared.getTypeArguments().get(0);
      return argument instanceof WildcardType wildcard
          ? Optional.ofNullable(wildcard.getExtendsBound())
          : Optional.of(argument);
    }
    return Optional.empty();
  }

  private boolean isA(DeclaredType type, String holder) {
    TypeMirror wanted = types.erasure(elements.getTypeElement(holder).asType());
    return types.isAssignable(types.erasure(type), wanted);
  }
}
