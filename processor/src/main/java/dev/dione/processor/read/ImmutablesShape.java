package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Ignore;
import dev.dione.processor.model.Making;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Reads the abstract types of Immutables (https://immutables.github.io, read 2026-11-25): their
 * abstract methods are the properties, and {@code ImmutableSong.builder()} takes them, in its
 * default style.
 */
final class ImmutablesShape {
  private static final String VALUE = "org.immutables.value.Value.";

  private ImmutablesShape() {}

  /** Whether Immutables implements the type. */
  static boolean is(TypeElement type) {
    return isAnnotated(type, "Immutable");
  }

  static Shape read(TypeElement type, TypeMembers members) {
    List<Sources> sources = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    for (ExecutableElement method : members.methods()) {
      if (isAttribute(method) && !Annotated.has(Ignore.class, method)) {
        String name = method.getSimpleName().toString();
        methods.add(name);
        sources.add(new Sources(name, members.typeOf(method), List.of(method), name + "()", false));
      }
    }
    return new Shape(sources, new Making.Builder(implementation(type), methods));
  }

  /** Abstract, or with a default that a builder may replace. */
  private static boolean isAttribute(ExecutableElement method) {
    boolean settable =
        method.getModifiers().contains(Modifier.ABSTRACT) || isAnnotated(method, "Default");
    return settable
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static ClassName implementation(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
            && isAnnotated(outer, "Enclosing")
        ? ClassName.get(
            ClassName.get(type).packageName(),
            "Immutable" + outer.getSimpleName(),
            type.getSimpleName().toString())
        : ClassName.get(ClassName.get(type).packageName(), "Immutable" + type.getSimpleName());
  }

  private static boolean isAnnotated(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> Annotated.name(mirror).equals(VALUE + annotation));
  }
}
