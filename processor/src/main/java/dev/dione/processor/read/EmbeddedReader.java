package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.Converted;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Json;
import dev.dione.annotations.References;
import dev.dione.annotations.UpdatedAt;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.ShapeCode;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the types of embedded objects, and keeps them from holding themselves. */
final class EmbeddedReader {
  private static final List<Class<? extends Annotation>> OF_ONE_COLUMN =
      List.of(
          Column.class,
          Json.class,
          Converted.class,
          References.class,
          Check.class,
          CreatedAt.class,
          UpdatedAt.class);

  private final Declarations declarations;
  private final Deque<TypeElement> around = new ArrayDeque<>();

  EmbeddedReader(Declarations declarations) {
    this.declarations = declarations;
  }

  /** The type of an embedded property; empty, and reported, if it cannot be embedded. */
  Optional<TypeElement> type(Sources sources, Within within, Annotated annotation, Report report) {
    String name = within.label() + "." + sources.name();
    for (Class<? extends Annotation> option : OF_ONE_COLUMN) {
      sources
          .annotations()
          .find(option)
          .ifPresent(
              found ->
                  report.add(
                      ShapeCode.EMBEDDED_OPTION,
                      found.place(),
                      "%s is embedded, and @%s says something of one column. Fix: move it to the part"
                              .formatted(name, option.getSimpleName())
                          + " that it is for, or remove it."));
    }
    Optional<TypeElement> type = element(sources);
    String refusal = type.map(t -> refusal(t, within.reach())).orElse("it is no record or class");
    String text = TypeText.of(TypeName.get(sources.type()));
    if (!refusal.isEmpty()) {
      report.add(ShapeCode.EMBEDDED_TYPE, annotation.place(), name, text, refusal);
      return Optional.empty();
    }
    return type;
  }

  static void reportAccessor(Sources sources, Within within, Report report) {
    String name = sources.name();
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    report.add(
        EntityCode.ACCESSOR,
        Place.of(sources.first()),
        within.label() + "." + name,
        within.type(),
        name,
        "get" + capital,
        within.reach().demand(sources.first()),
        TypeText.of(TypeName.get(sources.type())));
  }

  /** The class of a property, if it is one. */
  static Optional<TypeElement> element(Sources sources) {
    return sources.type() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private String refusal(TypeElement type, Reach reach) {
    if (ValueTypes.plain(type.asType()).isPresent()) {
      return "it is stored in one column";
    }
    String shape = SourceReader.refusal(type, reach);
    if (!shape.isEmpty()) {
      return shape;
    }
    if (EntityKinds.find(type).isPresent()) {
      return "it is an entity, which has rows of its own";
    }
    return around.contains(type) ? "it would hold itself" : "";
  }

  /**
   * What is read of an embedded type. What is wrong in a class file is told where it is embedded.
   */
  <T> Optional<T> reading(
      TypeElement type, Annotated annotation, Report report, Function<Report, Optional<T>> read) {
    if (declarations.isRowLost(type, annotation.place(), report)) {
      return Optional.empty();
    }
    around.push(type);
    try {
      if (declarations.isSource(type)) {
        return read.apply(report);
      }
      Report elsewhere = report.elsewhere();
      Optional<T> result = read.apply(elsewhere);
      report.addAt(annotation.place(), elsewhere);
      return result;
    } finally {
      around.pop();
    }
  }
}
