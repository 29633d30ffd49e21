package dev.dione.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the entity of a patch, which is generated and extends {@code EntityPatch<Todo>}. */
final class PatchTypes {
  private static final String BASE = "dev.dione.patch.EntityPatch";

  private PatchTypes() {}

  static boolean isPatch(TypeMirror type) {
    return base(type).isPresent();
  }

  /** The entity that a patch changes; empty if the type is no patch. */
  static Optional<TypeElement> entity(TypeMirror type) {
    return base(type)
        .filter(patch -> patch.getTypeArguments().size() == 1)
        .flatMap(patch -> ReferenceReader.entity(patch.getTypeArguments().get(0)));
  }

  private static Optional<DeclaredType> base(TypeMirror type) {
    TypeMirror next = type;
    while (next.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = (DeclaredType) next;
      if (Returns.isNamed(declared, BASE)) {
        return Optional.of(declared);
      }
      next = ((TypeElement) declared.asElement()).getSuperclass();
    }
    return Optional.empty();
  }
}
