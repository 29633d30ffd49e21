package dev.dione.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the source names exists. Another processor may make it in a later round; if nobody
 * does, javac says so itself.
 */
final class Resolved {
  private Resolved() {}

  /** Whether a type exists, with everything it is made of. */
  static boolean is(@Nullable TypeMirror type) {
    if (type == null) {
      return true;
    }
    if (type.getKind() == TypeKind.ERROR) {
      return false;
    }
    if (type instanceof ArrayType array) {
      return is(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return is(wildcard.getExtendsBound()) && is(wildcard.getSuperBound());
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        if (!is(argument)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the values of our annotations on these elements exist. */
  static boolean are(List<? extends Element> elements) {
    return Annotations.on(elements).areResolved();
  }

  /** Whether the values of an annotation exist. */
  static boolean is(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream().allMatch(Resolved::is);
  }

  private static boolean is(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().allMatch(item -> is((AnnotationValue) item));
    }
    if (value.getValue() instanceof AnnotationMirror mirror) {
      return is(mirror);
    }
    // What javac hands out for a value with an error in it, whatever the type.
    boolean error = "<error>".equals(value.getValue());
    return !error && !(value.getValue() instanceof TypeMirror type && !is(type));
  }
}
