package dev.dione.processor.read;

import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteMethod.Target;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WriteCode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Update} and {@code @Upsert} methods that take patches. */
final class PatchMethodReader {
  private static final List<String> OPTIONS = List.of("on", "nulls", "countInserted");

  private final Report report;

  PatchMethodReader(Report report) {
    this.report = report;
  }

  /** The method; an option that a patch decides itself is reported. */
  Optional<DaoMethod> read(Target target, Class<? extends Annotation> kind, Annotated annotation) {
    if (kind != Update.class && kind != Upsert.class) {
      report.add(
          WriteCode.PATCH,
          annotation.place(),
          "@%s method %s takes a patch, which changes a row. Fix: use @Update or @Upsert, or take the entity."
              .formatted(kind.getSimpleName(), target.name()));
      return Optional.empty();
    }
    boolean plain = true;
    for (String option : OPTIONS) {
      if (annotation.isWritten(option)) {
        plain = false;
        report.add(
            WriteCode.PATCH,
            annotation.place(option),
            "%s takes patches, which name their row by its id and say themselves what a null does; \"%s\" is for entities. Fix: leave it out."
                .formatted(target.name(), option));
      }
    }
    return plain
        ? Optional.of(new WriteMethod.Patch(target, kind == Upsert.class))
        : Optional.empty();
  }
}
