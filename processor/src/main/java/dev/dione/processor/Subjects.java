package dev.dione.processor;

import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The types with one of some annotations. Each goes through its stages with a report of its own: a
 * failure of one leaves the others alone. One that names a type which does not exist waits for the
 * next round, where another processor may have made it; if nobody does, javac's error is enough.
 */
final class Subjects {
  private final List<Class<? extends Annotation>> annotations;
  private final Step step;
  private Set<String> waiting = new LinkedHashSet<>();

  Subjects(List<Class<? extends Annotation>> annotations, Step step) {
    this.annotations = annotations;
    this.step = step;
  }

  /** What is done with one of them. */
  @FunctionalInterface
  interface Step {
    void run(TypeElement type, Report report) throws IOException;
  }

  /**
   * The types of this round, and those that wait since an earlier one.
   *
   * @param present the annotations that the round has: to look for another reads every type
   */
  List<TypeElement> in(
      Set<? extends TypeElement> present,
      RoundEnvironment round,
      ProcessingEnvironment environment) {
    Set<String> names = new LinkedHashSet<>(waiting);
    annotations.stream()
        .flatMap(annotation -> named(annotation, present))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .forEach(names::add);
    waiting = new LinkedHashSet<>();
    return names.stream().map(environment.getElementUtils()::getTypeElement).toList();
  }

  /** The annotation, if the round has it. */
  static Stream<? extends TypeElement> named(
      Class<? extends Annotation> annotation, Set<? extends TypeElement> present) {
    return present.stream()
        .filter(type -> type.getQualifiedName().contentEquals(annotation.getName()));
  }

  void run(TypeElement type, Options options, ProcessingEnvironment environment) {
    Report report = new Report(options.warnings());
    try {
      step.run(type, report);
    } catch (FilerException e) {
      report.add(
          RootCode.OUTPUT,
          Place.of(type),
          "what is generated from " + type.getSimpleName(),
          "there is a file of that name already",
          "rename the type, or set -Adione.suffix");
    } catch (IOException e) {
      report.add(
          RootCode.OUTPUT,
          Place.of(type),
          "what is generated from " + type.getSimpleName(),
          e.getClass().getSimpleName() + ", " + e.getMessage(),
          "make the folder writable, and check -Adione.schemaDir");
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      report.add(RootCode.INTERNAL, Place.of(type), type, e + where);
    }
    if (report.isDeferred()) {
      waiting.add(type.getQualifiedName().toString());
    } else {
      report.print(environment);
    }
  }
}
