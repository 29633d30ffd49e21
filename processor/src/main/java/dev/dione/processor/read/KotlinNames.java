package dev.dione.processor.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Names that Kotlin hides from Java: of functions and getters that take or give a value class. They
 * end with a hash, which no name in Java can have ({@code getEmail-smIOYEo}), and stand in the
 * strings of Kotlin's metadata alone (2.4.21).
 */
final class KotlinNames {
  private static final Pattern HASHED = Pattern.compile("(\\w+)-[\\w-]{7}");
  private static final Pattern GETTER = Pattern.compile("get[A-Z]\\w*");

  private KotlinNames() {}

  /** The hidden functions of a type, its getters included. */
  static List<String> hidden(TypeElement type) {
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      if (isMetadata(annotation)) {
        return hidden(annotation);
      }
    }
    return List.of();
  }

  private static List<String> hidden(AnnotationMirror metadata) {
    return metadata.getElementValues().values().stream()
        .flatMap(value -> value.getValue() instanceof List<?> list ? list.stream() : null)
        .map(item -> HASHED.matcher(String.valueOf(((AnnotationValue) item).getValue())))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .distinct()
        .toList();
  }

  /** The properties of a type whose getters are hidden. */
  static List<String> hiddenProperties(TypeElement type) {
    return hidden(type).stream()
        .filter(name -> GETTER.matcher(name).matches())
        .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
        .toList();
  }

  private static boolean isMetadata(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement() instanceof QualifiedNameable named
        && named.getQualifiedName().contentEquals("kotlin.Metadata");
  }
}
