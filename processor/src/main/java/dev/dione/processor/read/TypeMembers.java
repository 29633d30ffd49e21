package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fields and methods of a type, those that it inherits too. */
final class TypeMembers {
  private final TypeElement type;
  private final Reach reach;
  private final Declarations declarations;
  private final Map<String, VariableElement> fields = new LinkedHashMap<>();
  private final Map<String, ExecutableElement> methods = new LinkedHashMap<>();

  TypeMembers(TypeElement type, Reach reach, Declarations declarations) {
    this.type = type;
    this.reach = reach;
    this.declarations = declarations;
    collect(type);
  }

  /** What is inherited first; a method takes the place of the one that it overrides. */
  private void collect(TypeElement from) {
    parents(from).forEach(this::collect);
    for (VariableElement field : ElementFilter.fieldsIn(from.getEnclosedElements())) {
      if (!isStatic(field)) {
        String name = field.getSimpleName().toString();
        fields.remove(name); // what hides a field stands where it is declared
        fields.put(name, field);
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
      String key = method.toString(); // the name with the types of its parameters
      boolean own = from.equals(type);
      boolean implemented =
          methods.containsKey(key) && method.getModifiers().contains(Modifier.ABSTRACT) && !own;
      if (own || (!isPrivate(method) && !isStatic(method) && !implemented)) {
        methods.merge(key, method, (inherited, overriding) -> overriding);
      }
    }
  }

  /** All that a type and its ancestors declare. */
  static List<Element> all(TypeElement type) {
    List<Element> all = new ArrayList<>(type.getEnclosedElements());
    ancestors(type).forEach(ancestor -> all.addAll(ancestor.getEnclosedElements()));
    return all;
  }

  /** The classes and interfaces above a type. */
  static List<TypeElement> ancestors(TypeElement type) {
    List<TypeElement> ancestors = new ArrayList<>();
    for (TypeElement parent : parents(type)) {
      ancestors.add(parent);
      ancestors.addAll(ancestors(parent));
    }
    return ancestors;
  }

  /** Whether a type may give properties to those that extend it; those of the JDK do not. */
  static boolean hasProperties(TypeElement type) {
    return !type.getQualifiedName().toString().startsWith("java.")
        && type.getEnclosedElements().stream()
            .anyMatch(member -> SourceReader.isMarked(member) || isProperty(member));
  }

  private static boolean isProperty(Element member) {
    return member instanceof VariableElement
        ? !isStatic(member)
        : member.getModifiers().contains(Modifier.ABSTRACT)
            && member instanceof ExecutableElement method
            && method.getParameters().isEmpty();
  }

  /** The interfaces and the superclass of a type, but for {@code Object} and {@code Record}. */
  static List<TypeElement> parents(TypeElement type) {
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    return parents.stream()
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .filter(parent -> !Returns.isNamed(parent, "java.lang.Object"))
        .filter(parent -> !Returns.isNamed(parent, "java.lang.Record"))
        .map(parent -> (TypeElement) parent.asElement())
        .toList();
  }

  /** The fields that are not static, those of a superclass first. */
  List<VariableElement> fields() {
    return List.copyOf(fields.values());
  }

  /** The field of that name. */
  Optional<VariableElement> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The methods, those that are inherited first. */
  List<ExecutableElement> methods() {
    return List.copyOf(methods.values());
  }

  /** The constructors that generated code can call. */
  List<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(reach::isVisible)
        .toList();
  }

  /** The type of a field or of a method's result where type variables of a parent are filled in. */
  TypeMirror typeOf(Element member) {
    TypeMirror inside = declarations.typeIn((DeclaredType) type.asType(), member);
    return inside instanceof ExecutableType method ? method.getReturnType() : inside;
  }

  /** The method that reads a property. */
  Optional<ExecutableElement> getter(String name, TypeMirror property) {
    String capital = capital(name);
    Set<String> names = Set.of(name, "get" + capital, "is" + capital);
    return methods.values().stream()
        .filter(m -> m.getParameters().isEmpty() && isUsable(m))
        .filter(m -> isSame(typeOf(m), property))
        .filter(m -> names.contains(m.getSimpleName().toString()))
        .findFirst();
  }

  /** The method that sets a property: {@code setTitle}, or {@code title} that takes it. */
  Optional<ExecutableElement> setter(String name) {
    TypeMirror property = typeOf(field(name).orElseThrow());
    boolean question = name.matches("is\\p{Lu}.*");
    List<String> names =
        List.of("set" + capital(name), question ? "set" + name.substring(2) : name, name);
    return methods.values().stream()
        .filter(m -> m.getParameters().size() == 1 && isUsable(m))
        .filter(m -> names.contains(m.getSimpleName().toString()))
        .filter(m -> isSame(parameterType(m), property) && returnsNothingElse(m))
        .findFirst();
  }

  /** A setter may return the object, for the next call. */
  private boolean returnsNothingElse(ExecutableElement setter) {
    return setter.getReturnType().getKind() == TypeKind.VOID
        || TypeName.get(setter.getReturnType()).equals(TypeName.get(type.asType()));
  }

  private TypeMirror parameterType(ExecutableElement method) {
    return ((ExecutableType) declarations.typeIn((DeclaredType) type.asType(), method))
        .getParameterTypes()
        .get(0);
  }

  /** Whether generated code can use a member of an object. */
  boolean isUsable(Element member) {
    return reach.isVisible(member) && !isStatic(member);
  }

  /**
   * The same type, perhaps one boxed; a getter may also give an Optional of it, which is no use.
   */
  boolean isSame(TypeMirror result, TypeMirror property) {
    return result.getKind() != TypeKind.VOID
        && Resolved.is(result)
        && Resolved.is(property)
        && (declarations.types().isSameType(result, property)
            || TypeName.get(result).box().equals(TypeName.get(property).box()));
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isStatic(Element member) {
    return member.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isPrivate(Element member) {
    return member.getModifiers().contains(Modifier.PRIVATE);
  }
}
