package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Converted;
import dev.dione.processor.model.Conversion;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.ConverterCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the converter that {@code @Converted} names. */
final class ConverterReader {
  private static final String CONVERTER = "dev.dione.Converter";
  private final Types types;
  private final Annotated annotation;
  private final ConverterMaking making;
  private final Report report;

  ConverterReader(Declarations declarations, Reach reach, Annotated annotation, Report report) {
    this.types = declarations.types();
    this.annotation = annotation;
    this.making = new ConverterMaking(types, reach);
    this.report = report;
  }

  /** The place where the converter is named. */
  private Place place() {
    return annotation.place("value");
  }

  /** The name of the converter, for messages. */
  private static String name(TypeMirror converter) {
    return TypeText.of(TypeName.get(converter));
  }

  /**
   * How a value is stored; empty, and reported, if the converter is not one for it.
   *
   * @param what the value: {@code Product.price is of type Money}
   * @param value its type
   * @param declared what declares it, whose {@code @Column} says more
   */
  Optional<ValueType> read(String what, TypeMirror value, Annotations declared) {
    TypeMirror named = annotation.type("value");
    Optional<DeclaredType> converter = converter(named);
    if (converter.isEmpty()) {
      return refused(ConverterCode.CONVERTER_TYPE, name(named), "is no converter");
    }
    TypeElement type = (TypeElement) ((DeclaredType) named).asElement();
    String refusal = making.refusal(type);
    if (!refusal.isEmpty()) {
      return refused(ConverterCode.CONVERTER_MAKING, name(named), refusal, making.demand(type));
    }
    List<? extends TypeMirror> between = converter.get().getTypeArguments();
    if (between.size() != 2) {
      return refused(
          ConverterCode.CONVERTER_TYPE,
          name(named),
          "does not say between which types it converts");
    }
    if (!between.stream().allMatch(Resolved::is)) {
      report.defer();
      return Optional.empty();
    }
    if (takesNull(type, between)) {
      return refused(ConverterCode.CONVERTED_NULL, name(named));
    }
    TypeMirror java = between.get(0);
    if (!isSame(java, value)) {
      return refused(
          ConverterCode.CONVERTED_TYPE, what, name(named), name(java), name(boxed(value)));
    }
    return stored(
        named,
        value,
        between.get(1),
        declared,
        new Conversion(
            ClassName.get(type),
            making.isSingle(type),
            making.isPublic(type),
            TypeName.get(between.get(1))));
  }

  /** Whether it is a converter of that very type. */
  boolean takes(TypeMirror type) {
    return converter(annotation.type("value"))
        .map(DeclaredType::getTypeArguments)
        .filter(between -> between.size() == 2 && isSame(between.get(0), type))
        .isPresent();
  }

  private Optional<ValueType> stored(
      TypeMirror named,
      TypeMirror value,
      TypeMirror stored,
      Annotations declared,
      Conversion conversion) {
    if (StoredTypes.isAwaited(stored)) {
      report.defer();
      return Optional.empty();
    }
    Optional<Annotated> again =
        StoredTypes.element(stored).flatMap(type -> Annotated.find(Converted.class, type));
    if (again.isPresent()) {
      TypeMirror other = again.get().type("value");
      String end =
          converter(other)
              .map(DeclaredType::getTypeArguments)
              .filter(t -> t.size() == 2)
              .map(t -> name(t.get(1)))
              .orElse("what is stored in the end");
      return refused(ConverterCode.CONVERTED_TWICE, name(named), name(stored), name(other), end);
    }
    Optional<ValueType> plain = ValueTypes.ofColumn(stored, declared);
    if (plain.isEmpty()) {
      return refused(ConverterCode.STORED_TYPE, name(named), name(stored));
    }
    return plain.map(type -> new ValueType(type.kind(), TypeName.get(value), conversion));
  }

  private Optional<ValueType> refused(ConverterCode code, Object... arguments) {
    report.add(code, place(), arguments);
    return Optional.empty();
  }

  /** The interface as a class implements it, with the types of a generic parent filled in. */
  private Optional<DeclaredType> converter(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (Returns.isNamed(declared, CONVERTER)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .map(this::converter)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean takesNull(TypeElement type, List<? extends TypeMirror> between) {
    Stream<ExecutableElement> methods =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(
                m ->
                    m.getSimpleName().contentEquals("toStored")
                        || m.getSimpleName().contentEquals("toJava"));
    return between.stream().anyMatch(Nullness::says)
        || methods.anyMatch(
            m -> Nullness.isNullable(List.of(m)) || Nullness.isNullable(m.getParameters()));
  }

  /** A type that says this of itself may have parameters, each use of which is checked there. */
  private boolean isSame(TypeMirror java, TypeMirror value) {
    boolean generic =
        value instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(a -> a.getKind() == TypeKind.TYPEVAR);
    return generic
        ? types.isSameType(types.erasure(java), types.erasure(value))
        : types.isSameType(java, boxed(value));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }
}
