package dev.dione.processor.read;

import dev.dione.processor.model.Delivery;
import dev.dione.processor.model.Delivery.AtOnce;
import dev.dione.processor.model.Delivery.InPages;
import dev.dione.processor.model.WriteResult.Counts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Takes return types apart. */
final class Returns {
  private Returns() {}

  /**
   * How the rows come, and what they are.
   *
   * @param delivery how they come
   * @param row the type of one
   * @param nullable whether its only column may be NULL
   * @param key the type of a map's keys, or null
   */
  record Rows(Delivery delivery, TypeMirror row, boolean nullable, @Nullable TypeMirror key) {}

  static Rows rows(Signature method) {
    TypeMirror type = method.result();
    if (type instanceof DeclaredType declared) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      if (arguments.size() == 1 && isNamed(declared, "java.util.List")) {
        return new Rows(AtOnce.LIST, arguments.get(0), method.mayHoldNull(), null);
      }
      if (arguments.size() == 1 && isNamed(declared, "java.util.Set")) {
        return new Rows(AtOnce.SET, arguments.get(0), method.mayHoldNull(), null);
      }
      if (arguments.size() == 1 && isNamed(declared, "java.util.Optional")) {
        return new Rows(AtOnce.OPTIONAL, arguments.get(0), true, null);
      }
      if (arguments.size() == 1 && isNamed(declared, "dev.dione.Page")) {
        return new Rows(InPages.PAGE, arguments.get(0), false, null);
      }
      if (arguments.size() == 1
          && isNamed(declared, "java.util.stream.Stream")
          && !method.later()) {
        return new Rows(InPages.STREAM, arguments.get(0), false, null);
      }
      if (arguments.size() == 2 && isNamed(declared, "java.util.Map")) {
        return map(arguments.get(0), arguments.get(1));
      }
    }
    boolean nullable = !type.getKind().isPrimitive() && method.mayReturnNull();
    return new Rows(nullable ? AtOnce.OR_NULL : AtOnce.ONE, type, nullable, null);
  }

  private static Rows map(TypeMirror key, TypeMirror value) {
    boolean lists =
        value instanceof DeclaredType list
            && list.getTypeArguments().size() == 1
            && isNamed(list, "java.util.List");
    TypeMirror row = lists ? ((DeclaredType) value).getTypeArguments().get(0) : value;
    return new Rows(lists ? AtOnce.MAP_OF_LISTS : AtOnce.MAP, row, Nullness.says(row), key);
  }

  /** What a write returns of its counts, if the type is one of those. */
  static Optional<Counts> counts(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> Optional.of(Counts.VOID);
      case LONG -> Optional.of(Counts.LONG);
      case INT -> Optional.of(Counts.INT);
      case BOOLEAN -> Optional.of(Counts.BOOLEAN);
      default ->
          type instanceof DeclaredType declared && isNamed(declared, "dev.dione.BulkResult")
              ? Optional.of(Counts.BULK)
              : Optional.empty();
    };
  }

  /** Whether a write returns a load, now or later. */
  static boolean isLoad(TypeMirror type) {
    return type instanceof DeclaredType declared && isNamed(declared, "dev.dione.load.BulkLoad");
  }

  static boolean isNamed(DeclaredType type, String name) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }
}
