package dev.dione.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The types to which Lombok (https://projectlombok.org, read 2026-11-25) adds constructors and
 * accessors: to javac's tree, while others read what javac shows of the source as it was. javac
 * shows the additions in the next round, for which Lombok asks.
 */
final class LombokTypes {
  private static final Set<String> ADDING =
      Set.of(
          "lombok.Value",
          "lombok.Data",
          "lombok.Builder",
          "lombok.Getter",
          "lombok.Setter",
          "lombok.AllArgsConstructor",
          "lombok.RequiredArgsConstructor",
          "lombok.NoArgsConstructor",
          "lombok.experimental.SuperBuilder");

  private LombokTypes() {}

  /** The annotation on a type, or on a part of it, for which Lombok adds something. */
  static Optional<String> annotation(TypeElement type) {
    String own = adding(type);
    if (own != null) {
      return Optional.of(own);
    }
    for (Element part : type.getEnclosedElements()) {
      String adding = adding(part);
      if (adding != null) {
        return Optional.of(adding);
      }
    }
    return Optional.empty();
  }

  private static @Nullable String adding(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = Annotated.name(mirror);
      if (ADDING.contains(name)) {
        return name;
      }
    }
    return null;
  }
}
