package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Database;
import dev.dione.annotations.Json;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.ConverterCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * How types are stored where they are declared: by the converter that is named there, by that of
 * the type, or by themselves.
 */
public final class StoredTypes {
  private final Declarations declarations;
  private final Reach reach;
  private final Report report;

  /**
   * What reads types.
   *
   * @param reach what the generated code that converts them can reach
   */
  StoredTypes(Declarations declarations, Reach reach, Report report) {
    this.declarations = declarations;
    this.reach = reach;
    this.report = report;
  }

  /** Whether a converter is to store a type where these elements declare it. */
  static boolean areConverted(TypeMirror type, Annotations declared) {
    return declared.has(Converted.class) || (!declared.has(Json.class) && ofType(type).isPresent());
  }

  /** Whether a converter takes a whole collection, not each value in it. */
  boolean isOfWhole(TypeMirror collection, Annotations declared) {
    return declared
        .find(Converted.class)
        .or(() -> isAwaited(collection) ? Optional.empty() : ofType(collection))
        .filter(
            annotation ->
                new ConverterReader(declarations, reach, annotation, report).takes(collection))
        .isPresent();
  }

  /**
   * How a type is stored where these elements declare it, if it can be. What is wrong with a
   * converter is reported.
   *
   * @param what the value, for messages: {@code Product.price}
   * @param place where it stands
   */
  Optional<ValueType> of(String what, TypeMirror type, Annotations declared, Place place) {
    Optional<Annotated> named = declared.find(Converted.class);
    if (named.isEmpty() && !areConverted(type, declared)) {
      return ValueTypes.of(type, declared); // as most are
    }
    String label = what + " is of type " + TypeText.of(TypeName.get(type));
    if (named.isPresent()) {
      return declared.has(Json.class)
          ? json(what, named.get())
          : new ConverterReader(declarations, reach, named.get(), report)
              .read(label, type, declared);
    }
    return byType(label, type, declared, place);
  }

  private Optional<ValueType> json(String what, Annotated named) {
    report.add(
        ConverterCode.CONVERTED_PLACE,
        named.place(),
        what + " is stored as JSON, and by a converter.",
        "keep one of @Json and @Converted");
    return Optional.empty();
  }

  /** What is wrong with the type itself is reported where it stands, if that is compiled now. */
  private Optional<ValueType> byType(
      String label, TypeMirror type, Annotations declared, Place place) {
    TypeElement element = element(type).orElseThrow();
    if (isAwaited(type)) {
      report.defer();
      return Optional.empty();
    }
    Report own = report.elsewhere();
    Optional<ValueType> stored =
        new ConverterReader(declarations, reach, ofType(type).orElseThrow(), own)
            .read(label, type, declared);
    if (!own.isClean() && isFaulty(element)) {
      report.absorb(own);
    } else {
      report.addAt(place, own);
    }
    return stored;
  }

  /** Whether what a type says of its converter is wrong, wherever it is used. */
  private boolean isFaulty(TypeElement type) {
    Report there = report.elsewhere();
    check(type, declarations, there);
    return declarations.isSource(type) && !there.isClean();
  }

  /** Checks the converter that a type names for itself, wherever it is stored. */
  public static void check(TypeElement type, Declarations declarations, Report report) {
    Annotations annotations = Annotations.on(type);
    Annotated annotation = annotations.find(Converted.class).orElseThrow();
    String name = type.getSimpleName().toString();
    boolean isNoValue =
        EntityKinds.find(type).isPresent()
            || annotations.has(Dao.class)
            || annotations.has(Database.class);
    if (!Resolved.are(List.of(type))) {
      report.defer();
    } else if (isNoValue) {
      report.add(
          ConverterCode.CONVERTED_PLACE,
          annotation.place(),
          name + " is no value of one column.",
          "remove @Converted");
    } else {
      new ConverterReader(declarations, Reach.beside(type), annotation, report)
          .read("@Converted stands on " + name, type.asType(), Annotations.NONE);
    }
  }

  private static Optional<Annotated> ofType(TypeMirror type) {
    return element(type).flatMap(element -> Annotated.find(Converted.class, element));
  }

  /** Whether the converter that a type names may still be made by another processor. */
  static boolean isAwaited(TypeMirror type) {
    return element(type).filter(element -> !Resolved.are(List.of(element))).isPresent();
  }

  /** The class of a type, if it is one. */
  static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
