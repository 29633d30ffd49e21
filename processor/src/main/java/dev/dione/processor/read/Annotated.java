package dev.dione.processor.read;

import dev.dione.processor.report.Place;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation on an element, read without loading its class. A value that is not written has the
 * annotation's own default.
 */
final class Annotated {
  private final Element element;
  private final AnnotationMirror mirror;
  private final String name;

  Annotated(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
    this.name = name(mirror);
  }

  /** The annotation of that type on an element. */
  static Optional<Annotated> find(Class<? extends Annotation> type, Element element) {
    return Annotations.on(element).find(type);
  }

  static boolean has(Class<? extends Annotation> type, Element element) {
    return find(type, element).isPresent();
  }

  static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** Whether it is of that type. */
  boolean isOf(Class<? extends Annotation> type) {
    return name.equals(type.getCanonicalName());
  }

  /** Whether its values exist; of others' annotations they may not. */
  boolean isResolved() {
    return !name.startsWith("dev.dione.annotations.") || Resolved.is(mirror);
  }

  Place place() {
    return new Place(element, mirror, null);
  }

  /** The place of a value, or of the annotation if the value is not written. */
  Place place(String member) {
    return new Place(element, mirror, written(member));
  }

  /** The places of an array's items. */
  List<Place> places(String member) {
    List<Place> places = new ArrayList<>();
    for (Object item : (List<?>) value(member).getValue()) {
      places.add(new Place(element, mirror, (AnnotationValue) item));
    }
    return places;
  }

  boolean isWritten(String member) {
    return written(member) != null;
  }

  String text(String member) {
    return (String) value(member).getValue();
  }

  boolean flag(String member) {
    return (Boolean) value(member).getValue();
  }

  int number(String member) {
    return (Integer) value(member).getValue();
  }

  <E extends Enum<E>> E constant(String member, Class<E> type) {
    VariableElement constant = (VariableElement) value(member).getValue();
    return Enum.valueOf(type, constant.getSimpleName().toString());
  }

  /** The constants of an array, in the order of their enum. */
  <E extends Enum<E>> Set<E> constants(String member, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (Object item : items(member)) {
      constants.add(Enum.valueOf(type, ((VariableElement) item).getSimpleName().toString()));
    }
    return constants;
  }

  List<String> texts(String member) {
    return items(member).stream().map(String.class::cast).toList();
  }

  List<Integer> numbers(String member) {
    return items(member).stream().map(Integer.class::cast).toList();
  }

  TypeMirror type(String member) {
    return (TypeMirror) value(member).getValue();
  }

  /** The classes of an array, each with the place of its literal. */
  List<TypeAt> types(String member) {
    List<TypeAt> types = new ArrayList<>();
    for (Object item : (List<?>) value(member).getValue()) {
      AnnotationValue value = (AnnotationValue) item;
      types.add(new TypeAt((TypeMirror) value.getValue(), new Place(element, mirror, value)));
    }
    return types;
  }

  /** The annotations of an array. */
  List<Annotated> annotations(String member) {
    return items(member).stream()
        .map(item -> new Annotated(element, (AnnotationMirror) item))
        .toList();
  }

  private List<?> items(String member) {
    return ((List<?>) value(member).getValue())
        .stream().map(item -> ((AnnotationValue) item).getValue()).toList();
  }

  private AnnotationValue value(String member) {
    AnnotationValue written = written(member);
    if (written != null) {
      return written;
    }
    for (Element method : mirror.getAnnotationType().asElement().getEnclosedElements()) {
      if (method.getSimpleName().contentEquals(member)
          && method instanceof ExecutableElement executable
          && executable.getDefaultValue() != null) {
        return executable.getDefaultValue();
      }
    }
    throw new IllegalStateException("@" + name + " has no value " + member);
  }

  private @Nullable AnnotationValue written(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /**
   * A class literal.
   *
   * @param type the class
   * @param place where the literal stands
   */
  record TypeAt(TypeMirror type, Place place) {}
}
