package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Ignore;
import dev.dione.processor.model.Making;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.ShapeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads mutable classes: made empty, their properties are set one after the other. */
final class BeanShape {
  private final TypeElement type;
  private final TypeMembers members;

  BeanShape(TypeElement type, TypeMembers members) {
    this.type = type;
    this.members = members;
  }

  /** Whether the class has a constructor that takes nothing. */
  boolean canBeEmpty() {
    return members.constructors().stream().anyMatch(c -> c.getParameters().isEmpty());
  }

  /** Whether it has a property that can be set, and that a constructor does not take. */
  boolean hasMoreThan(ExecutableElement constructor, Declarations declarations) {
    List<String> taken = constructor.getParameters().stream().map(declarations::name).toList();
    return stored().stream()
        .filter(field -> setter(field).isPresent())
        .anyMatch(field -> !taken.contains(field.getSimpleName().toString()));
  }

  /** The class; a field that nothing sets is reported. */
  Shape read(Reach reach, Report report) {
    List<Sources> sources = new ArrayList<>();
    List<Making.Setter> setters = new ArrayList<>();
    for (VariableElement field : stored()) {
      Optional<Making.Setter> setter = setter(field);
      if (setter.isPresent()) {
        setters.add(setter.get());
        sources.add(sources(field));
      } else {
        String name = field.getSimpleName().toString();
        report.add(
            ShapeCode.SETTER,
            Place.of(field),
            type.getSimpleName() + "." + name,
            TypeMembers.capital(name),
            TypeText.of(TypeName.get(members.typeOf(field))),
            reach.demand(field));
      }
    }
    return new Shape(sources, new Making.Setters(setters));
  }

  private List<VariableElement> stored() {
    return members.fields().stream()
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .filter(field -> !Annotations.on(elements(field)).has(Ignore.class))
        .toList();
  }

  private List<Element> elements(VariableElement field) {
    List<Element> elements = new ArrayList<>();
    elements.add(field);
    getter(field).ifPresent(elements::add);
    return elements;
  }

  private Optional<ExecutableElement> getter(VariableElement field) {
    return members.getter(field.getSimpleName().toString(), members.typeOf(field));
  }

  private Sources sources(VariableElement field) {
    String name = field.getSimpleName().toString();
    TypeMirror property = members.typeOf(field);
    String accessor =
        getter(field)
            .map(g -> g.getSimpleName() + "()")
            .orElse(members.isUsable(field) ? name : "");
    return new Sources(name, property, elements(field), accessor, false);
  }

  private Optional<Making.Setter> setter(VariableElement field) {
    String name = field.getSimpleName().toString();
    TypeMirror type = members.typeOf(field);
    if (!Resolved.is(type)) { // another processor may make it yet
      return Optional.of(new Making.Setter(name, ClassName.OBJECT, name, false));
    }
    TypeName property = TypeName.get(type);
    boolean assignable = members.isUsable(field) && !field.getModifiers().contains(Modifier.FINAL);
    return members
        .setter(name)
        .map(m -> new Making.Setter(name, property, m.getSimpleName().toString(), true))
        .or(
            () ->
                assignable
                    ? Optional.of(new Making.Setter(name, property, name, false))
                    : Optional.empty());
  }
}
