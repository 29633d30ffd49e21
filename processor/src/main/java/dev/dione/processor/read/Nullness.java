package dev.dione.processor.read;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Whether something may be null: an annotation named {@code Nullable}, from any package, says so.
 */
final class Nullness {
  private Nullness() {}

  /** Whether any of the places where a property shows itself says so. */
  static boolean isNullable(Iterable<? extends Element> elements) {
    for (Element element : elements) {
      TypeMirror type =
          element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
      if (says(element) || says(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this very element or type says so. */
  static boolean says(AnnotatedConstruct annotated) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
        return true;
      }
    }
    return false;
  }
}
