package dev.dione.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the entity of a patch, which is generated and extends {@code EntityPatch<Todo>}. */
final class PatchTypes {
  private static final String BASE = "dev.dione.patch.EntityPatch";

  private PatchTypes() {}

  static boolean isPatch(TypeMirror type) {
    return Superclasses.named(type, BASE).isPresent();
  }

  /** The entity that a patch changes; empty if the type is no patch. */
  static Optional<TypeElement> entity(TypeMirror type) {
    return Superclasses.entity(type, BASE);
  }
}
