package dev.dione.processor.read;

import dev.dione.processor.model.Making;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads types whose constructor takes the properties: records, and classes like them. */
final class ConstructorShape {
  private final TypeElement type;
  private final TypeMembers members;
  private final Declarations declarations;

  ConstructorShape(TypeElement type, TypeMembers members, Declarations declarations) {
    this.type = type;
    this.members = members;
    this.declarations = declarations;
  }

  /** A record. */
  Shape record() {
    List<Sources> sources = new ArrayList<>();
    List<? extends VariableElement> parameters =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .map(ExecutableElement::getParameters)
            .filter(p -> p.size() == type.getRecordComponents().size())
            .findFirst()
            .orElse(List.of());
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // The field first: javac does not know where a component stands, and where its field does.
      List<Element> elements = new ArrayList<>();
      members.field(name).ifPresent(elements::add);
      elements.add(component);
      ExecutableElement accessor = component.getAccessor();
      boolean fits =
          accessor == null || members.isSame(accessor.getReturnType(), component.asType());
      if (accessor != null) {
        elements.add(accessor);
      }
      parameters.stream()
          .filter(p -> p.getSimpleName().equals(component.getSimpleName()))
          .forEach(elements::add);
      sources.add(new Sources(name, component.asType(), elements, fits ? name + "()" : "", false));
    }
    return new Shape(sources, new Making.Constructor());
  }

  /** The longest constructor whose parameters are all named like fields. */
  Optional<ExecutableElement> fitting() {
    return members.constructors().stream()
        .filter(
            c ->
                !c.getParameters().isEmpty()
                    && c.getParameters().stream()
                        .allMatch(p -> members.field(declarations.name(p)).isPresent()))
        .max(Comparator.comparingInt(c -> c.getParameters().size()));
  }

  /** A class with that constructor; a column that it does not take is reported. */
  Shape of(ExecutableElement constructor, Reach reach, Report report) {
    List<Sources> sources = constructor.getParameters().stream().map(this::parameter).toList();
    for (VariableElement field : members.fields()) {
      boolean taken = sources.stream().anyMatch(s -> s.elements().contains(field));
      if (!taken && SourceReader.isMarked(field)) {
        report.add(
            EntityCode.CONSTRUCTOR,
            Place.of(field),
            "Field %s of %s is annotated as a column, and the constructor does not take it"
                .formatted(field.getSimpleName(), type.getSimpleName()),
            type.getSimpleName(),
            reach.demand(type));
      }
    }
    return new Shape(sources, new Making.Constructor(), Optional.of(constructor));
  }

  private Sources parameter(VariableElement parameter) {
    String name = declarations.name(parameter);
    Optional<VariableElement> field = members.field(name);
    List<Element> elements = new ArrayList<>();
    field.ifPresent(elements::add);
    elements.add(parameter);
    Optional<ExecutableElement> getter = members.getter(name, parameter.asType());
    getter.ifPresent(elements::add);
    String accessor =
        getter
            .map(g -> g.getSimpleName() + "()")
            .or(() -> field.filter(f -> isReadable(f, parameter)).map(f -> name))
            .orElse("");
    return new Sources(name, parameter.asType(), elements, accessor, false);
  }

  /** The constructor may make something else of a parameter than the field of its name. */
  private boolean isReadable(VariableElement field, VariableElement parameter) {
    return members.isUsable(field)
        && declarations.isAssignable(members.typeOf(field), parameter.asType());
  }

  /** Whether the type is a record. */
  boolean isRecord() {
    return type.getKind() == ElementKind.RECORD;
  }
}
