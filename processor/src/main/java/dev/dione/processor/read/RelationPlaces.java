package dev.dione.processor.read;

import dev.dione.processor.model.Relation.Columns;
import dev.dione.processor.report.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code @Relation}, and where they stand.
 *
 * @param annotation the annotation
 * @param otherwise the place of all of them if the annotation comes from a class file, or null
 */
record RelationPlaces(Annotated annotation, @Nullable Place otherwise) {
  /** The place of the annotation. */
  Place place() {
    return otherwise == null ? annotation.place() : otherwise;
  }

  /** The place of a value, or of the annotation if the value is not written. */
  Place place(String member) {
    return otherwise == null ? annotation.place(member) : otherwise;
  }

  /** The columns that a value names, or others if it is not written. */
  Columns columns(String member, List<String> others) {
    List<String> written = annotation.texts(member);
    if (written.isEmpty()) {
      return new Columns(others, Collections.nCopies(others.size(), place()));
    }
    Place one = otherwise;
    return new Columns(
        written,
        one == null ? annotation.places(member) : Collections.nCopies(written.size(), one));
  }
}
