package dev.dione.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Where the source declares a property: the elements that may carry its annotations.
 *
 * @param name the property's Java name
 * @param type its type
 * @param elements the component, field, accessor and parameter, as far as there are such; the first
 *     is the one that messages point at
 * @param annotations those on the elements
 * @param accessor the code that reads it: {@code title()}; empty if nothing does
 * @param computed whether it is a method of its own rather than a part of the constructor
 */
record Sources(
    String name,
    TypeMirror type,
    List<? extends Element> elements,
    Annotations annotations,
    String accessor,
    boolean computed) {
  /** With the annotations that stand there. */
  Sources(
      String name,
      TypeMirror type,
      List<? extends Element> elements,
      String accessor,
      boolean computed) {
    this(name, type, elements, Annotations.on(elements), accessor, computed);
  }

  /** Whether everything that it names exists. */
  boolean isResolved() {
    return Resolved.is(type) && annotations.areResolved();
  }

  Element first() {
    return elements.get(0);
  }
}
