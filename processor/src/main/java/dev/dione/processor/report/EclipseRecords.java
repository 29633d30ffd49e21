package dev.dione.processor.report;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Eclipse's compiler shows neither file nor line of a message about a record or a component of one
 * (3.46, also by way of its field, accessor and parameter): the message has to name it.
 */
final class EclipseRecords {
  private EclipseRecords() {}

  /** What tells the element, behind a message; nothing where the compiler does. */
  static String name(ProcessingEnvironment environment, Element element) {
    if (!environment.getClass().getName().startsWith("org.eclipse.")) {
      return "";
    }
    if (element.getKind() == ElementKind.RECORD) {
      return " (" + element + ")";
    }
    boolean component =
        element.getKind() == ElementKind.RECORD_COMPONENT
            || element.getKind() == ElementKind.FIELD
                && element.getEnclosingElement().getKind() == ElementKind.RECORD;
    return component
        ? " (%s.%s)".formatted(element.getEnclosingElement(), element.getSimpleName())
        : "";
  }
}
