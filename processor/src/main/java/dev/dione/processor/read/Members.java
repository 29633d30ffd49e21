package dev.dione.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The methods that an interface leaves to its implementation. */
final class Members {
  private Members() {}

  /** The abstract methods in source order, then those of its superinterfaces, unless overridden. */
  static List<ExecutableElement> abstractMethods(TypeElement type, Elements elements) {
    List<ExecutableElement> methods = new ArrayList<>();
    collect(type, type, elements, new ArrayList<>(), methods);
    return methods;
  }

  /** The simple names of the types that a type declares or inherits. */
  static List<String> nestedTypes(TypeElement type) {
    return ElementFilter.typesIn(TypeMembers.all(type)).stream()
        .map(nested -> nested.getSimpleName().toString())
        .distinct()
        .sorted()
        .toList();
  }

  private static void collect(
      TypeElement root,
      TypeElement type,
      Elements elements,
      List<ExecutableElement> seen,
      List<ExecutableElement> methods) {
    List<ExecutableElement> declared = ElementFilter.methodsIn(type.getEnclosedElements());
    for (ExecutableElement method : declared) {
      boolean overridden = seen.stream().anyMatch(m -> elements.overrides(m, method, root));
      if (!overridden && method.getModifiers().contains(Modifier.ABSTRACT)) {
        methods.add(method);
      }
    }
    seen.addAll(declared);
    for (TypeMirror parent : type.getInterfaces()) {
      collect(root, (TypeElement) ((DeclaredType) parent).asElement(), elements, seen, methods);
    }
  }
}
