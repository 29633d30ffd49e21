package dev.dione.processor.read;

import dev.dione.processor.model.Carried;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The names and nullness of members that were restored from what generated types carry. */
final class RestoredMembers {
  private final Types types;
  private final Map<VariableElement, String> names = new HashMap<>();
  private final Set<Element> nullable = new HashSet<>();
  private final Set<ExecutableElement> holdingNull = new HashSet<>();

  RestoredMembers(Types types) {
    this.types = types;
  }

  /** The name of a parameter, the one in its class file if none was restored. */
  String name(VariableElement parameter) {
    return names.getOrDefault(parameter, parameter.getSimpleName().toString());
  }

  boolean isNullable(Element member) {
    return nullable.contains(member);
  }

  /** Whether the list that a method returns may hold null. */
  boolean holdsNull(ExecutableElement method) {
    return holdingNull.contains(method);
  }

  /** Restores what a type is made of. */
  void properties(TypeElement type, Carried carried) {
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      parameters(constructor, carried);
    }
    members(TypeMembers.all(type), Set.copyOf(carried.nullable()));
  }

  /** Restores which of some members may be null; the name of a method ends with parentheses. */
  void members(List<? extends Element> members, Set<String> nullableNames) {
    for (Element member : members) {
      boolean method = member instanceof ExecutableElement;
      if (nullableNames.contains(member.getSimpleName() + (method ? "()" : ""))) {
        nullable.add(member);
      }
    }
  }

  /**
   * Restores a method.
   *
   * @return whether it is the one that is carried, and not another one of that name
   */
  boolean method(ExecutableElement method, Carried carried) {
    if (!parameters(method, carried)) {
      return false;
    }
    if (carried.nullable().contains(Carried.RETURN)) {
      nullable.add(method);
    }
    if (carried.nullable().contains(Carried.ELEMENT)) {
      holdingNull.add(method);
    }
    return true;
  }

  /** Whether they are the parameters of that method or constructor. */
  private boolean parameters(ExecutableElement executable, Carried carried) {
    List<? extends VariableElement> parameters = executable.getParameters();
    if (parameters.size() != carried.parameters().size()) {
      return false;
    }
    Map<VariableElement, String> restored = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      String parameter = carried.parameters().get(i);
      int space = parameter.lastIndexOf(' ');
      if (!parameter.substring(0, space).equals(erased(parameters.get(i)))) {
        return false;
      }
      restored.put(parameters.get(i), parameter.substring(space + 1));
    }
    names.putAll(restored);
    restored.forEach(
        (parameter, name) -> {
          if (carried.nullable().contains(name)) {
            nullable.add(parameter);
          }
        });
    return true;
  }

  /** The parameters of a constructor or method as they are carried. */
  List<String> carriedParameters(ExecutableElement executable) {
    List<String> parameters = new ArrayList<>();
    for (VariableElement parameter : executable.getParameters()) {
      parameters.add(erased(parameter) + " " + name(parameter));
    }
    return parameters;
  }

  private String erased(VariableElement parameter) {
    return erased(types.erasure(parameter.asType()));
  }

  private static String erased(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return erased(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
