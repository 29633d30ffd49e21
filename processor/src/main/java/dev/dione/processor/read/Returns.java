package dev.dione.processor.read;

import dev.dione.processor.model.DaoMethod.Cardinality;
import dev.dione.processor.model.DaoMethod.WriteResult;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Takes return types apart. */
final class Returns {
  private Returns() {}

  /**
   * How many rows, and of what.
   *
   * @param cardinality how many
   * @param row the type of one
   * @param nullable whether its only column may be NULL
   */
  record Rows(Cardinality cardinality, TypeMirror row, boolean nullable) {}

  static Rows rows(Signature method) {
    TypeMirror type = method.returns();
    if (type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
      TypeMirror argument = declared.getTypeArguments().get(0);
      if (isNamed(declared, "java.util.List")) {
        return new Rows(Cardinality.LIST, argument, Nullness.says(argument));
      }
      if (isNamed(declared, "java.util.Optional")) {
        return new Rows(Cardinality.OPTIONAL, argument, true);
      }
    }
    boolean nullable = !type.getKind().isPrimitive() && Nullness.isNullable(method.method());
    return new Rows(nullable ? Cardinality.OR_NULL : Cardinality.ONE, type, nullable);
  }

  /** What a write returns of its counts, if the type is one of those. */
  static Optional<WriteResult> writeResult(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> Optional.of(WriteResult.VOID);
      case LONG -> Optional.of(WriteResult.LONG);
      case INT -> Optional.of(WriteResult.INT);
      case BOOLEAN -> Optional.of(WriteResult.BOOLEAN);
      default ->
          type instanceof DeclaredType declared && isNamed(declared, "dev.dione.BulkResult")
              ? Optional.of(WriteResult.BULK)
              : Optional.empty();
    };
  }

  static boolean isNamed(DeclaredType type, String name) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }
}
