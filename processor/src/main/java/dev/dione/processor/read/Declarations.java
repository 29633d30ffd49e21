package dev.dione.processor.read;

import dev.dione.processor.model.Carried;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * What declarations say of names and nullness. What class files lost of it is restored from the
 * types that were generated when their source was compiled. Serves one entity, DAO or database
 * root, and one thread.
 */
public final class Declarations {
  private final Types types;
  private final SourceTypes sources;
  private final ReadTypes read;
  private final Twins twins;
  private final ClassFiles classFiles;
  private final Map<Element, String> names = new HashMap<>();
  private final Set<Element> nullable = new HashSet<>();
  private final Set<ExecutableElement> holdingNull = new HashSet<>();
  private final Set<Element> reported = new HashSet<>();
  private final Map<String, Carried> rows = new HashMap<>();

  /**
   * Knows what can be seen.
   *
   * @param sources the types that are no class files
   * @param read what was read in this round
   * @param suffix what names of generated types end with
   */
  public Declarations(
      ProcessingEnvironment environment, SourceTypes sources, ReadTypes read, String suffix) {
    this.types = environment.getTypeUtils();
    this.sources = sources;
    this.read = read;
    this.twins = new Twins(environment.getElementUtils(), suffix);
    this.classFiles = new ClassFiles(environment);
  }

  /** What was read in this round. */
  ReadTypes read() {
    return read;
  }

  /** The type of a member in a type that fills in the type variables of its parents. */
  TypeMirror typeIn(DeclaredType type, Element member) {
    return types.asMemberOf(type, member);
  }

  /** What compares types. */
  Types types() {
    return types;
  }

  /** The types that are compiled from their source now. */
  SourceTypes sources() {
    return sources;
  }

  /** The name of a parameter. */
  String name(VariableElement parameter) {
    return names.getOrDefault(parameter, parameter.getSimpleName().toString());
  }

  /** Whether any of the places where something shows itself says that it may be null. */
  boolean isNullable(Iterable<? extends Element> elements) {
    for (Element element : elements) {
      if (nullable.contains(element)) {
        return true;
      }
    }
    return Nullness.isNullable(elements);
  }

  boolean isNullable(Element element) {
    return isNullable(List.of(element));
  }

  /** Whether a class file lost that the list that a method returns may hold null. */
  boolean returnsNullableElements(ExecutableElement method) {
    return holdingNull.contains(method);
  }

  /** Whether a type is compiled from its source now. */
  boolean isSource(TypeElement type) {
    return sources.contains(type);
  }

  /** Reports, once, an entity or DAO whose class file lost what nothing else tells. */
  boolean isLost(TypeElement type, Place namedAt, Report report) {
    boolean lost = !sources.contains(type) && twins.carriedBy(type).isEmpty();
    if (lost && reported.add(type)) {
      report.add(
          RootCode.CLASS_FILE,
          namedAt,
          type.getSimpleName(),
          ", and Dione's processor left no " + twins.name(type) + " beside it",
          "with Dione's processor");
    }
    return lost;
  }

  /** Reports what rows become, or is embedded, if nothing tells which parts of it may be null. */
  boolean isRowLost(TypeElement type, Place namedAt, Report report) {
    boolean lost = !restoreRow(type);
    if (lost) {
      report.add(RootCode.CLASS_FILE, namedAt, type.getSimpleName(), "", "together with the DAO");
    }
    return lost;
  }

  /** Restores what rows become, or is embedded, as far as its class file shows it. */
  boolean restoreRow(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (!sources.contains(type)
        && !rows.containsKey(name)
        && type.getKind() == ElementKind.RECORD) {
      classFiles
          .nullable(type)
          .ifPresent(parts -> rows.put(name, new Carried(name, List.of(), List.copyOf(parts))));
    }
    return sources.contains(type) || rows.containsKey(name);
  }

  /** Whether the DAO that returns it carries what its class file lost. */
  boolean isCarried(TypeElement type) {
    return rows.containsKey(type.getQualifiedName().toString());
  }

  /** Restores the properties of an entity, or of what rows become, also those that it inherits. */
  void restoreProperties(TypeElement type, Report report) {
    if (sources.contains(type)) {
      TypeMembers.ancestors(type).stream()
          .filter(ancestor -> !sources.contains(ancestor) && TypeMembers.hasProperties(ancestor))
          .forEach(ancestor -> restoreInherited(type, ancestor, report));
      return;
    }
    Carried known = rows.get(type.getQualifiedName().toString());
    for (Carried carried : twins.carriedBy(type).orElse(List.of())) {
      rows.putIfAbsent(carried.of(), carried);
      if (type.getQualifiedName().contentEquals(carried.of())) {
        known = carried;
      }
    }
    if (known != null) {
      restoreProperties(type, known);
    }
  }

  private void restoreInherited(TypeElement type, TypeElement ancestor, Report report) {
    Optional<Set<String>> shown = classFiles.nullable(ancestor);
    shown.ifPresent(names -> restoreMembers(ancestor.getEnclosedElements(), names));
    if (shown.isEmpty() && reported.add(ancestor)) {
      report.add(
          RootCode.CLASS_FILE,
          Place.of(type),
          ancestor.getSimpleName(),
          "",
          "together with " + type.getSimpleName());
    }
  }

  private void restoreProperties(TypeElement type, Carried carried) {
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      restoreParameters(constructor, carried);
    }
    restoreMembers(TypeMembers.all(type), Set.copyOf(carried.nullable()));
  }

  private void restoreMembers(List<? extends Element> members, Set<String> names) {
    for (Element member : members) {
      boolean method = member instanceof ExecutableElement;
      if (names.contains(member.getSimpleName() + (method ? "()" : ""))) {
        nullable.add(member);
      }
    }
  }

  /**
   * Restores the methods of a DAO, inherited ones too, and the records that they return.
   *
   * @return those of which all is known; the others are reported
   */
  List<ExecutableElement> restoreMethods(
      TypeElement dao, List<ExecutableElement> methods, Report report) {
    List<ExecutableElement> known = new ArrayList<>();
    for (ExecutableElement method : methods) {
      TypeElement declaring = (TypeElement) method.getEnclosingElement();
      TypeElement holder = sources.contains(dao) ? declaring : dao;
      if (!isLost(holder, Place.of(dao), report)) {
        known.add(method);
        restoreMethod(method, holder, report);
      }
    }
    return known;
  }

  private void restoreMethod(ExecutableElement method, TypeElement holder, Report report) {
    if (sources.contains(holder)) {
      return;
    }
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    for (Carried carried : twins.carriedBy(holder).orElseThrow()) {
      if (declaring.getQualifiedName().contentEquals(carried.of())) {
        report.silence(declaring, carried.suppressed());
        continue;
      }
      rows.putIfAbsent(carried.of(), carried);
      if (method.getSimpleName().contentEquals(carried.of())) {
        restoreMethod(method, carried, report);
      }
    }
  }

  private void restoreMethod(ExecutableElement method, Carried carried, Report report) {
    if (!restoreParameters(method, carried)) {
      return; // another one of that name
    }
    report.silence(method, carried.suppressed());
    if (carried.nullable().contains(Carried.RETURN)) {
      nullable.add(method);
    }
    if (carried.nullable().contains(Carried.ELEMENT)) {
      holdingNull.add(method);
    }
  }

  /** Whether they are the parameters of that method or constructor. */
  private boolean restoreParameters(ExecutableElement executable, Carried carried) {
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
    return name(types.erasure(parameter.asType()));
  }

  private static String name(TypeMirror erased) {
    if (erased instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return erased instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : erased.getKind().name().toLowerCase(Locale.ROOT);
  }

  /** Whether a value of the one type can be given where the other is wanted. */
  boolean isAssignable(TypeMirror given, TypeMirror wanted) {
    return types.isAssignable(given, wanted);
  }
}
