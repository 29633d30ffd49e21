package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Generated;
import dev.dione.processor.model.Carried;
import dev.dione.processor.model.TwinName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the types that an earlier compilation generated, with what they carry. */
final class Twins {
  private final Elements elements;
  private final String suffix;

  Twins(Elements elements, String suffix) {
    this.elements = elements;
    this.suffix = suffix;
  }

  /** The qualified name of a type's twin. */
  String name(TypeElement type) {
    return TwinName.of(ClassName.get(type), suffix).canonicalName();
  }

  /** What the twin of a type carries; empty if there is none. */
  Optional<List<Carried>> carriedBy(TypeElement type) {
    return Optional.ofNullable(elements.getTypeElement(name(type)))
        .flatMap(twin -> Annotated.find(Generated.class, twin))
        .filter(generated -> type.getQualifiedName().contentEquals(generated.text("from")))
        .map(Twins::carried);
  }

  private static List<Carried> carried(Annotated generated) {
    return Stream.concat(
            generated.texts("signatures").stream().map(Carried::ofSignature),
            generated.annotations("carried").stream().map(Twins::item))
        .toList();
  }

  private static Carried item(Annotated item) {
    return new Carried(
        item.text("of"),
        item.texts("parameters"),
        item.texts("nullable"),
        item.texts("suppressed"));
  }
}
