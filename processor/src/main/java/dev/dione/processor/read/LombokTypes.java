package dev.dione.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

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
    return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
        .flatMap(LombokTypes::adding)
        .findFirst();
  }

  private static Stream<String> adding(Element element) {
    return element.getAnnotationMirrors().stream().map(Annotated::name).filter(ADDING::contains);
  }
}
