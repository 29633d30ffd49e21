package dev.dione.processor;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The elements of a round that have one of a processor's annotations. They are found all at once,
 * as javac reads every type of the round for that.
 *
 * @param present the annotations that the round has
 * @param elements what has one of them
 */
record AnnotatedElements(Set<? extends TypeElement> present, Set<? extends Element> elements) {
  static AnnotatedElements of(Set<? extends TypeElement> present, RoundEnvironment round) {
    return new AnnotatedElements(
        present,
        present.isEmpty()
            ? Set.of()
            : round.getElementsAnnotatedWithAny(present.toArray(TypeElement[]::new)));
  }

  /** Those that have this annotation. */
  Stream<? extends Element> with(Class<? extends Annotation> annotation) {
    return present.stream()
        .filter(type -> type.getQualifiedName().contentEquals(annotation.getName()))
        .flatMap(type -> elements.stream().filter(element -> has(element, type)));
  }

  private static boolean has(Element element, TypeElement annotation) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().asElement().equals(annotation));
  }
}
