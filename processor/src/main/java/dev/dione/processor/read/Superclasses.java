package dev.dione.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The superclasses of a type. */
final class Superclasses {
  private Superclasses() {}

  /** The type itself, or the one above it, that has this qualified name. */
  static Optional<DeclaredType> named(TypeMirror type, String name) {
    TypeMirror next = type;
    while (next.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = (DeclaredType) next;
      if (Returns.isNamed(declared, name)) {
        return Optional.of(declared);
      }
      next = ((TypeElement) declared.asElement()).getSuperclass();
    }
    return Optional.empty();
  }

  /** The entity that the only type argument of that superclass is. */
  static Optional<TypeElement> entity(TypeMirror type, String name) {
    return named(type, name)
        .filter(found -> found.getTypeArguments().size() == 1)
        .flatMap(found -> ReferenceReader.entity(found.getTypeArguments().get(0)));
  }
}
