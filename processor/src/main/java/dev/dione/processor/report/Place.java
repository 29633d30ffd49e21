package dev.dione.processor.report;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the source: an element, perhaps one of its annotations, perhaps one of
 * the annotation's values. Later stages only pass it on.
 *
 * @param element the element
 * @param annotation the annotation on it, or null
 * @param value the value in the annotation, or null
 * @param spot the char inside the value, which is SQL; or null
 */
public record Place(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    @Nullable SqlSpot spot) {

  /** The place of a value as a whole. */
  public Place(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
    this(element, annotation, value, null);
  }

  /** The place of an element itself. */
  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  /** The elements in which places are. */
  public static Element[] elements(List<Place> places) {
    return places.stream().map(Place::element).toArray(Element[]::new);
  }

  /** The place of a char of the SQL that the value is. */
  public Place at(String sql, int index) {
    return new Place(element, annotation, value, new SqlSpot(sql, index));
  }
}
