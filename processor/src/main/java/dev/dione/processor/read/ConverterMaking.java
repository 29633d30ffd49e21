package dev.dione.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * How generated code makes a converter: by its constructor, or of its field {@code INSTANCE}.
 *
 * @param types compares types
 * @param reach what generated code can reach
 */
record ConverterMaking(Types types, Reach reach) {

  /** Why it cannot, or empty. */
  String refusal(TypeElement type) {
    if (!type.getTypeParameters().isEmpty()) {
      return "it has type parameters";
    }
    String hidden = reach.refusal(type);
    if (!hidden.isEmpty() || isSingle(type)) {
      return hidden;
    }
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return "it is an " + type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "it is abstract";
    }
    if (type.getNestingKind().isNested()
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return "it is an inner class";
    }
    Optional<ExecutableElement> constructor = constructor(type);
    if (constructor.isEmpty()) {
      return "it has no constructor without parameters";
    }
    return reach.isVisible(constructor.get()) ? "" : "its constructor is hidden";
  }

  /** What the class and its constructor have to be: {@code public}, or {@code not private}. */
  String demand(TypeElement type) {
    return reach.demand(type);
  }

  /** Whether a field holds the only one. */
  boolean isSingle(TypeElement type) {
    return instance(type).filter(reach::isVisible).isPresent();
  }

  /** Whether code of any package can make it. */
  boolean isPublic(TypeElement type) {
    Optional<? extends Element> member = isSingle(type) ? instance(type) : constructor(type);
    boolean open = member.map(ConverterMaking::isPublic).orElse(false);
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      open &= isPublic(at);
    }
    return open;
  }

  private static boolean isPublic(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC);
  }

  private Optional<VariableElement> instance(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("INSTANCE"))
        .filter(field -> field.getModifiers().containsAll(List.of(Modifier.STATIC, Modifier.FINAL)))
        .filter(field -> types.isSameType(field.asType(), type.asType()))
        .findFirst();
  }

  private static Optional<ExecutableElement> constructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .findFirst();
  }
}
