package dev.dione.processor.read;

import dev.dione.annotations.Compare;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Limit;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Returning;
import dev.dione.processor.report.ConverterCode;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Reports annotations that would say nothing on the kind of method on which they stand. */
final class MisplacedAnnotations {
  private final Report report;
  private boolean none = true;

  private MisplacedAnnotations(Report report) {
    this.report = report;
  }

  /** Whether a method that writes entities has none. */
  static boolean noneOnWrite(Signature method, Report report) {
    MisplacedAnnotations found = new MisplacedAnnotations(report);
    found.ofRows(method, "writes entities");
    found.compare(method, "is written as it is");
    found.converted(method, "is written as its type says");
    found.limit(method, "writes what it is given. Fix: remove @Limit");
    return found.none;
  }

  /** Whether a {@code @Delete} by properties has none. */
  static boolean noneOnDeleteBy(Signature method, Report report) {
    MisplacedAnnotations found = new MisplacedAnnotations(report);
    found.ofRows(method, "deletes rows");
    found.limit(method, "deletes all rows that it finds. Fix: remove @Limit");
    found.converted(method, "is stored like the property that it is compared with");
    return found.none;
  }

  /** Whether a {@code @Query} has none, whatever its SQL does. */
  static boolean noneOnQuery(Signature method, Report report) {
    MisplacedAnnotations found = new MisplacedAnnotations(report);
    found.returning(method, "; write RETURNING in its SQL");
    found.compare(method, "is compared in SQL");
    found.limit(method, "has its limit in SQL. Fix: remove @Limit, and write LIMIT :name");
    return found.none;
  }

  /** Whether a {@code @Query} that yields no rows has none. */
  static boolean noneOnExecute(Signature method, Report report) {
    MisplacedAnnotations found = new MisplacedAnnotations(report);
    found.ofRows(method, "yields no rows");
    found.convertedResult(method);
    return found.none;
  }

  /** Whether a {@code @Find} has none. */
  static boolean noneOnFind(Signature method, Report report) {
    MisplacedAnnotations found = new MisplacedAnnotations(report);
    found.returning(method, "");
    found.converted(method, "is stored like the property that it is compared with");
    return found.none;
  }

  /** Whether a method that tells how many rows it wrote has none. */
  static boolean noneOnCounts(Signature method, Report report) {
    MisplacedAnnotations found = new MisplacedAnnotations(report);
    found.convertedResult(method);
    return found.none;
  }

  private void ofRows(Signature method, String what) {
    misplaced(OrderBy.class, method.annotations())
        .ifPresent(
            found ->
                report.add(
                    DaoCode.ORDER_BY,
                    found.place(),
                    "%s %s, and @OrderBy puts none in order. Fix: remove it."
                        .formatted(method.label(), what)));
    misplaced(MapKey.class, method.annotations())
        .ifPresent(
            found ->
                report.add(
                    DaoCode.MAP_KEY,
                    found.place(),
                    method.label(),
                    what + ". Fix: remove @MapKey"));
  }

  private void returning(Signature method, String otherFix) {
    misplaced(Returning.class, method.annotations())
        .ifPresent(
            found ->
                report.add(
                    DaoCode.RETURNING,
                    found.place(),
                    "%s writes no entities, whose columns @Returning names. Fix: remove it%s."
                        .formatted(method.label(), otherFix)));
  }

  private void compare(Signature method, String what) {
    for (VariableElement parameter : method.method().getParameters()) {
      misplaced(Compare.class, Annotations.on(parameter))
          .ifPresent(
              found ->
                  report.add(
                      DaoCode.COMPARE,
                      found.place(),
                      method.declarations().name(parameter) + " of " + method.label(),
                      what + ". Fix: remove @Compare"));
    }
  }

  private void convertedResult(Signature method) {
    misplaced(Converted.class, method.annotations())
        .ifPresent(
            found ->
                report.add(
                    ConverterCode.CONVERTED_PLACE,
                    found.place(),
                    method.label() + " returns no value of a column.",
                    "remove @Converted"));
  }

  private void converted(Signature method, String what) {
    for (VariableElement parameter : method.method().getParameters()) {
      misplaced(Converted.class, Annotations.on(parameter))
          .ifPresent(
              found ->
                  report.add(
                      ConverterCode.CONVERTED_PLACE,
                      found.place(),
                      "%s of %s %s."
                          .formatted(method.declarations().name(parameter), method.label(), what),
                      "remove @Converted"));
    }
  }

  private void limit(Signature method, String what) {
    for (VariableElement parameter : method.method().getParameters()) {
      misplaced(Limit.class, Annotations.on(parameter))
          .ifPresent(
              found ->
                  report.add(DaoCode.FIND_LIMIT, found.place(), method.label() + " " + what + "."));
    }
  }

  private Optional<Annotated> misplaced(Class<? extends Annotation> type, Annotations on) {
    Optional<Annotated> found = on.find(type);
    none &= found.isEmpty();
    return found;
  }
}
