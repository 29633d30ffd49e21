package dev.dione.processor.report;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects the problems of one subject (an entity, a DAO, a database) and prints each once. */
public final class Report {
  private final Warnings warnings;
  private final List<Problem> problems = new ArrayList<>();
  private boolean blocked;
  private boolean deferred;

  /** An empty report. */
  public Report(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Adds a problem; the arguments fill the blanks of the code's message. */
  public void add(Code code, Place place, Object... arguments) {
    Problem problem = new Problem(code, place, code.entry().text(arguments), warnings.kind(code));
    boolean suppressed = code.isWarning() && warnings.isSuppressed(code, place.element());
    if (!suppressed && !problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** Silences warnings at a place in a class file, here and in reports made of this one. */
  public void silence(Element place, List<String> keys) {
    warnings.restore(place, keys);
  }

  /** Adds a remark that is neither error nor warning. */
  public void note(Place place, String text) {
    problems.add(new Problem(RootCode.PROOF_UNAVAILABLE, place, text, Diagnostic.Kind.NOTE));
  }

  /** An empty report for another subject, whose problems are printed where it stands. */
  public Report elsewhere() {
    return new Report(warnings);
  }

  /** Takes over that another subject is faulty or not there yet, without its problems. */
  public void absorb(Report elsewhere) {
    blocked |= !elsewhere.isClean();
    deferred |= elsewhere.deferred;
  }

  /** Takes over that another subject is faulty or not there yet, and its problems. */
  public void include(Report other) {
    absorb(other);
    warnings.restoreFrom(other.warnings);
    for (Problem problem : other.problems) {
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }
  }

  /** Takes over the problems of another subject, and tells all of them at one place. */
  public void addAt(Place place, Report elsewhere) {
    for (Problem problem : elsewhere.problems) {
      problems.add(new Problem(problem.code(), place, problem.text(), problem.kind()));
    }
    blocked |= elsewhere.blocked;
    deferred |= elsewhere.deferred;
  }

  /** Notes that the subject names something that does not exist, at least not yet. */
  public void defer() {
    blocked = true;
    deferred = true;
  }

  /** Whether the subject names something that another processor may still make. */
  public boolean isDeferred() {
    return deferred;
  }

  /** Whether nothing stands in the way of generating code. */
  public boolean isClean() {
    for (Problem problem : problems) {
      if (problem.kind() == Diagnostic.Kind.ERROR) {
        return false;
      }
    }
    return !blocked;
  }

  /** Prints everything in the order in which it was found: the order of the source. */
  public void print(ProcessingEnvironment environment) {
    if (problems.isEmpty()) {
      return;
    }
    Messager messager = environment.getMessager();
    RepeatedAnnotations repeated = new RepeatedAnnotations(environment);
    SqlPrinter printer = SqlPrinter.of(environment);
    for (Problem problem : problems) {
      Place place = problem.place();
      boolean inSql = place.spot() != null;
      if ((inSql && printer != null && printer.print(problem))
          || repeated.print(problem.kind(), problem.text(), place)) {
        continue;
      }
      String where =
          inSql ? excerpt(place, place.spot()) : EclipseRecords.name(environment, place.element());
      String text = problem.text() + where;
      if (place.annotation() == null) {
        messager.printMessage(problem.kind(), text, place.element());
      } else {
        messager.printMessage(
            problem.kind(), text, place.element(), place.annotation(), place.value());
      }
    }
  }

  /** What tells the char without the source; of a class file javac tells not even the method. */
  private static String excerpt(Place place, SqlSpot spot) {
    Element method = place.element();
    return " (%s.%s)%s"
        .formatted(
            method.getEnclosingElement().getSimpleName(), method.getSimpleName(), spot.excerpt());
  }
}
