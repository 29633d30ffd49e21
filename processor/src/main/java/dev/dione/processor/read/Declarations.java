package dev.dione.processor.read;

import dev.dione.processor.model.Carried;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What declarations say of names and nullness. What class files lost of it is restored from the
 * types that were generated when their source was compiled. Serves one entity, DAO or database
 * root, and one thread: what one of them carries of others is not known to the next one, which may
 * be compiled without it.
 */
public final class Declarations {
  private final Types types;
  private final SourceTypes sources;
  private final ReadTypes read;
  private final Twins twins;
  private final ClassFiles classFiles;
  private final RestoredMembers restored;
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
    this(
        environment.getTypeUtils(),
        sources,
        read,
        new Twins(environment.getElementUtils(), suffix),
        new ClassFiles(environment));
  }

  private Declarations(
      Types types, SourceTypes sources, ReadTypes read, Twins twins, ClassFiles classFiles) {
    this.types = types;
    this.sources = sources;
    this.read = read;
    this.twins = twins;
    this.classFiles = classFiles;
    this.restored = new RestoredMembers(types);
  }

  /** For another entity or DAO: nothing is restored yet. */
  Declarations anew() {
    return new Declarations(types, sources, read, twins, classFiles);
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
    return restored.name(parameter);
  }

  /** Whether any of the places where something shows itself says that it may be null. */
  boolean isNullable(Iterable<? extends Element> elements) {
    for (Element element : elements) {
      if (restored.isNullable(element)) {
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
    return restored.holdsNull(method);
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
      restored.properties(type, known);
    }
  }

  private void restoreInherited(TypeElement type, TypeElement ancestor, Report report) {
    Optional<Set<String>> shown = classFiles.nullable(ancestor);
    shown.ifPresent(names -> restored.members(ancestor.getEnclosedElements(), names));
    if (shown.isEmpty() && reported.add(ancestor)) {
      report.add(
          RootCode.CLASS_FILE,
          Place.of(type),
          ancestor.getSimpleName(),
          "",
          "together with " + type.getSimpleName());
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
      if (method.getSimpleName().contentEquals(carried.of()) && restored.method(method, carried)) {
        report.silence(method, carried.suppressed());
      }
    }
  }

  /** The parameters of a constructor or method as they are carried. */
  List<String> carriedParameters(ExecutableElement executable) {
    return restored.carriedParameters(executable);
  }

  /** Whether a value of the one type can be given where the other is wanted. */
  boolean isAssignable(TypeMirror given, TypeMirror wanted) {
    return types.isAssignable(given, wanted);
  }
}
