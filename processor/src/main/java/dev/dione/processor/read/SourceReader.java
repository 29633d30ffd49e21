package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import dev.dione.annotations.References;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the properties of a record or class: what its constructor takes, and computed methods. */
final class SourceReader {
  private static final List<Class<? extends Annotation>> COLUMN_MARKS =
      List.of(
          Id.class,
          Column.class,
          References.class,
          Check.class,
          Json.class,
          Embedded.class,
          CreatedAt.class,
          UpdatedAt.class,
          Version.class,
          SoftDelete.class,
          Tenant.class);

  private final TypeElement type;
  private final Reach reach;
  private final Declarations declarations;
  private final Report report;

  SourceReader(TypeElement type, Reach reach, Declarations declarations, Report report) {
    declarations.restoreProperties(type);
    this.type = type;
    this.reach = reach;
    this.declarations = declarations;
    this.report = report;
  }

  /** Why generated code cannot make objects of a type; empty if it can. */
  static String refusal(TypeElement type, Reach reach) {
    if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.CLASS) {
      return "it is an " + type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "it has type parameters";
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "it is abstract";
    }
    String hidden = reach.refusal(type);
    return hidden.isEmpty() && isInner(type) ? "it is an inner class" : hidden;
  }

  /** Whether objects of a class need one of the class around it. */
  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested()
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getKind() != ElementKind.RECORD;
  }

  /** The properties that the constructor takes, in its order. */
  List<Sources> constructorProperties() {
    return type.getKind() == ElementKind.RECORD ? components() : parameters();
  }

  /**
   * Methods that are columns: without parameters, annotated, and no accessor of another property.
   */
  List<Sources> computedProperties(List<Sources> known) {
    Set<Element> accessors = new LinkedHashSet<>();
    known.forEach(sources -> accessors.addAll(sources.elements()));
    List<Sources> computed = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean marked =
          Annotated.has(Id.class, List.of(method))
              || Annotated.has(Column.class, List.of(method))
              || Annotated.has(References.class, List.of(method));
      if (!marked && !accessors.contains(method)) {
        requireNoOption(method);
      } else if (!accessors.contains(method) && isReadable(method)) {
        String name = method.getSimpleName().toString();
        computed.add(new Sources(name, method.getReturnType(), List.of(method), name + "()", true));
      }
    }
    return computed;
  }

  private void requireNoOption(ExecutableElement method) {
    for (Class<? extends Annotation> option :
        List.of(Check.class, Json.class, Embedded.class, CreatedAt.class, UpdatedAt.class)) {
      if (Annotated.has(option, List.of(method))) {
        report.add(
            EntityCode.COLUMN_OPTION,
            Place.of(method),
            "%s.%s is no property, and @%s says something of one. Fix: add @Column, or remove it."
                .formatted(type.getSimpleName(), method, option.getSimpleName()));
      }
    }
  }

  private boolean isReadable(ExecutableElement method) {
    boolean readable =
        method.getParameters().isEmpty()
            && method.getReturnType().getKind() != TypeKind.VOID
            && isVisible(method);
    if (!readable) {
      report.add(
          EntityCode.COLUMN_OPTION,
          Place.of(method),
          "%s.%s is a computed column, and has to be a method that is %s, not static, without"
                  .formatted(type.getSimpleName(), method, reach.demand(method))
              + " parameters and with a result. Fix: change it, or remove the annotation.");
    }
    return readable;
  }

  /** The constructor whose parameters are the properties of a class; empty for a record. */
  Optional<ExecutableElement> constructor() {
    return type.getKind() == ElementKind.RECORD ? Optional.empty() : fittingConstructor();
  }

  private List<Sources> components() {
    List<Sources> sources = new ArrayList<>();
    List<? extends VariableElement> parameters =
        constructors().stream()
            .map(ExecutableElement::getParameters)
            .filter(p -> p.size() == type.getRecordComponents().size())
            .findFirst()
            .orElse(List.of());
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // The field first: javac does not know where a component stands, and where its field does.
      List<Element> elements = new ArrayList<>();
      field(name).ifPresent(elements::add);
      elements.add(component);
      ExecutableElement accessor = component.getAccessor();
      boolean fits = accessor == null || isSame(accessor.getReturnType(), component.asType());
      if (accessor != null) {
        elements.add(accessor);
      }
      parameters.stream().filter(p -> p.getSimpleName().contentEquals(name)).forEach(elements::add);
      sources.add(new Sources(name, component.asType(), elements, fits ? name + "()" : "", false));
    }
    return sources;
  }

  private List<Sources> parameters() {
    Optional<ExecutableElement> constructor = fittingConstructor();
    if (constructor.isEmpty()) {
      report.add(
          EntityCode.CONSTRUCTOR,
          Place.of(type),
          "%s has no constructor that takes its fields".formatted(type.getSimpleName()),
          type.getSimpleName(),
          reach.demand(type));
      return List.of();
    }
    List<Sources> sources = new ArrayList<>();
    for (VariableElement parameter : constructor.get().getParameters()) {
      sources.add(parameter(parameter));
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      boolean taken = sources.stream().anyMatch(s -> s.elements().contains(field));
      if (!taken && COLUMN_MARKS.stream().anyMatch(m -> Annotated.has(m, List.of(field)))) {
        report.add(
            EntityCode.CONSTRUCTOR,
            Place.of(field),
            "Field %s of %s is annotated as a column, and the constructor does not take it"
                .formatted(field.getSimpleName(), type.getSimpleName()),
            type.getSimpleName(),
            reach.demand(type));
      }
    }
    return sources;
  }

  private Sources parameter(VariableElement parameter) {
    String name = declarations.name(parameter);
    List<Element> elements = new ArrayList<>();
    field(name).ifPresent(elements::add);
    elements.add(parameter);
    Optional<ExecutableElement> getter = getter(name, parameter.asType());
    getter.ifPresent(elements::add);
    String accessor =
        getter
            .map(g -> g.getSimpleName() + "()")
            .or(() -> visibleField(name, parameter.asType()).map(f -> name))
            .orElse("");
    return new Sources(name, parameter.asType(), elements, accessor, false);
  }

  /** The one constructor, or the longest of those whose parameters are all named like fields. */
  private Optional<ExecutableElement> fittingConstructor() {
    return constructors().stream()
        .filter(reach::isVisible)
        .filter(
            c ->
                !c.getParameters().isEmpty()
                    && c.getParameters().stream()
                        .allMatch(p -> field(declarations.name(p)).isPresent()))
        .max(Comparator.comparingInt(c -> c.getParameters().size()));
  }

  private List<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(type.getEnclosedElements());
  }

  private Optional<VariableElement> field(String name) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .filter(f -> f.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /** The constructor may make something else of a parameter than the field of its name. */
  private Optional<VariableElement> visibleField(String name, TypeMirror property) {
    return field(name)
        .filter(this::isVisible)
        .filter(f -> declarations.isAssignable(f.asType(), property));
  }

  private Optional<ExecutableElement> getter(String name, TypeMirror property) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Set<String> names = Set.of(name, "get" + capital, "is" + capital);
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> m.getParameters().isEmpty() && isVisible(m))
        .filter(m -> isSame(m.getReturnType(), property))
        .filter(m -> names.contains(m.getSimpleName().toString()))
        .findFirst();
  }

  /**
   * The same type, perhaps one boxed; a getter may also give an Optional of it, which is no use.
   */
  private static boolean isSame(TypeMirror result, TypeMirror property) {
    return result.getKind() != TypeKind.VOID
        && Resolved.is(result)
        && Resolved.is(property)
        && TypeName.get(result).box().equals(TypeName.get(property).box());
  }

  private boolean isVisible(Element member) {
    return reach.isVisible(member) && !member.getModifiers().contains(Modifier.STATIC);
  }
}
