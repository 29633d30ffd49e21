package dev.dione.processor.read;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * The annotations on the elements that declare one thing, in the order of the elements.
 *
 * @param all all of them
 */
record Annotations(List<Annotated> all) {
  /** For what is not declared. */
  static final Annotations NONE = new Annotations(List.of());

  /** Those on these elements. */
  static Annotations on(List<? extends Element> elements) {
    List<Annotated> all = new ArrayList<>();
    for (Element element : elements) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        all.add(new Annotated(element, mirror));
      }
    }
    return all.isEmpty() ? NONE : new Annotations(all);
  }

  /** Those on one element. */
  static Annotations on(Element element) {
    return on(List.of(element));
  }

  /** The first one of that type. */
  Optional<Annotated> find(Class<? extends Annotation> type) {
    for (Annotated annotation : all) {
      if (annotation.isOf(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Whether there is one of that type. */
  boolean has(Class<? extends Annotation> type) {
    return find(type).isPresent();
  }

  /** All of a repeatable type, those in its container included. */
  List<Annotated> all(Class<? extends Annotation> type, Class<? extends Annotation> container) {
    List<Annotated> found = new ArrayList<>();
    for (Annotated annotation : all) {
      if (annotation.isOf(type)) {
        found.add(annotation);
      } else if (annotation.isOf(container)) {
        found.addAll(annotation.annotations("value"));
      }
    }
    return found;
  }

  /** Whether the values of Dione's own exist. */
  boolean areResolved() {
    for (Annotated annotation : all) {
      if (!annotation.isResolved()) {
        return false;
      }
    }
    return true;
  }
}
