package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Json;
import dev.dione.annotations.Limit;
import dev.dione.processor.model.DaoMethod.Argument;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Checks the parameter that is a condition of the query builder, or makes one of a table. */
final class FilterReader {
  private static final String TABLE = "dev.dione.query.column.Table";

  private final Report report;

  FilterReader(Report report) {
    this.report = report;
  }

  /** Whether a method takes one at most, and nothing more is said of it. */
  boolean fits(Signature method, List<Argument> signature) {
    boolean fits = true;
    boolean found = false;
    for (int i = 0; i < signature.size(); i++) {
      if (signature.get(i).isFilter()) {
        String refusal =
            found
                ? "is another condition. Fix: keep one, and put conditions together with and()"
                : refusal(method, i);
        if (!refusal.isEmpty()) {
          fits = false;
          refuse(method, i, refusal);
        }
        found = true;
      }
    }
    return fits;
  }

  private static String refusal(Signature method, int position) {
    if (method.takesNull(position)) {
      return "may be null. Fix: remove @Nullable, and pass Condition.none()";
    }
    VariableElement parameter = method.method().getParameters().get(position);
    return Stream.<Class<? extends Annotation>>of(Compare.class, Limit.class, Json.class)
        .filter(annotation -> Annotated.find(annotation, parameter).isPresent())
        .findFirst()
        .map(a -> "is a condition by itself. Fix: remove @" + a.getSimpleName())
        .orElse("");
  }

  /** Whether the condition is of a table that the method is about, as far as its type tells. */
  boolean isOf(Signature method, List<Argument> signature, Entity entity) {
    boolean fits = true;
    for (int i = 0; i < signature.size(); i++) {
      Optional<ClassName> table = signature.get(i).filteredTable();
      if (table.isPresent() && !isOf(method.parameterType(i), entity)) {
        fits = false;
        refuse(
            method,
            i,
            "makes a condition of %1$s, which is not the table of %2$s. Fix: take Function<%2$s_, Condition>, of the class that is generated for %2$s"
                .formatted(TypeText.of(table.get()), entity.type().simpleName()));
      }
    }
    return fits;
  }

  private static boolean isOf(TypeMirror function, Entity entity) {
    TypeMirror table = ((DeclaredType) function).getTypeArguments().get(0);
    return Superclasses.entity(table, TABLE)
        .filter(found -> ClassName.get(found).equals(entity.type()))
        .isPresent();
  }

  private void refuse(Signature method, int position, String text) {
    report.add(
        DaoCode.FILTER,
        Place.of(method.method().getParameters().get(position)),
        method.parameterName(position),
        method.label(),
        text);
  }
}
