package dev.dione.processor;

import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import dev.dione.processor.write.Output;
import dev.dione.processor.write.SourceWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
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
  private final List<Done> done = new ArrayList<>();
  private Set<String> waiting = new LinkedHashSet<>();

  Subjects(List<Class<? extends Annotation>> annotations, Step step) {
    this.annotations = annotations;
    this.step = step;
  }

  /** What is done with one of them. */
  @FunctionalInterface
  interface Step {
    Output run(TypeElement type, Report report, SourceWriter writer);
  }

  /**
   * Runs the types of this round, and those that wait since an earlier one.
   *
   * @param present the annotations that the round has: to look for another reads every type
   */
  void run(
      Set<? extends TypeElement> present,
      RoundEnvironment round,
      Options options,
      SourceWriter writer,
      ProcessingEnvironment environment) {
    Set<String> names = new LinkedHashSet<>(waiting);
    annotations.stream()
        .flatMap(annotation -> named(annotation, present))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .forEach(names::add);
    waiting = new LinkedHashSet<>();
    for (String name : names) {
      run(environment.getElementUtils().getTypeElement(name), options, writer);
    }
  }

  private void run(TypeElement type, Options options, SourceWriter writer) {
    Report report = new Report(options.warnings());
    Output output = Output.NOTHING;
    try {
      output = step.run(type, report, writer);
    } catch (RuntimeException e) {
      failed(type, report, e);
    }
    if (report.isDeferred()) {
      waiting.add(type.getQualifiedName().toString());
    } else {
      done.add(new Done(type, report, output));
    }
  }

  /** Writes what was generated, and prints what there is to say, type by type. */
  void finish(ProcessingEnvironment environment) {
    for (Done one : done) {
      write(one);
      one.report().print(environment);
    }
    done.clear();
  }

  private static void write(Done one) {
    try {
      one.output().write();
    } catch (FilerException e) {
      unwritten(
          one, "there is a file of that name already", "rename the type, or set -Adione.suffix");
    } catch (IOException e) {
      unwritten(
          one,
          e.getClass().getSimpleName() + ", " + e.getMessage(),
          "make the folder writable, and check -Adione.schemaDir");
    } catch (RuntimeException e) {
      failed(one.type(), one.report(), e);
    }
  }

  private static void unwritten(Done one, String why, String fix) {
    String what = "what is generated from " + one.type().getSimpleName();
    one.report().add(RootCode.OUTPUT, Place.of(one.type()), what, why, fix);
  }

  private static void failed(TypeElement type, Report report, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    report.add(RootCode.INTERNAL, Place.of(type), type, e + where);
  }

  /** The annotation, if the round has it. */
  static Stream<? extends TypeElement> named(
      Class<? extends Annotation> annotation, Set<? extends TypeElement> present) {
    return present.stream()
        .filter(type -> type.getQualifiedName().contentEquals(annotation.getName()));
  }

  /**
   * A type that went through its stages.
   *
   * @param report what there is to say of it
   * @param output what was generated of it
   */
  private record Done(TypeElement type, Report report, Output output) {}
}
