package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.LoadCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Tells loads from other writes: what they take, and when they are there. */
final class LoadReader {
  private final ParameterReader parameters;
  private final Report report;

  LoadReader(ParameterReader parameters, Report report) {
    this.parameters = parameters;
    this.report = report;
  }

  /** Whether what a write takes and what it returns fit each other; if not, it is reported. */
  boolean fit(Signature method, String kind, VariableElement parameter) {
    TypeMirror type = method.parameterType(0);
    boolean isCollection = parameters.elementType(type).isPresent();
    boolean isSource = parameters.sourceType(type).isPresent();
    String what = "@" + kind + " method " + method.label();
    if (!Returns.isLoad(method.result())) {
      return isCollection == isSource || refused(parameter, other(what, type));
    }
    if (method.later()) {
      return refused(
          parameter,
          what
              + " returns a load later, and a load does nothing before its run(). Fix: return"
              + " BulkLoad.");
    }
    if (!isSource) {
      return refused(
          parameter,
          what
              + " loads one entity. Fix: take a Collection, Iterable, Iterator or Stream of them,"
              + " or return BulkResult.");
    }
    TypeMirror element = parameters.sourceType(type).orElseThrow();
    return !PatchTypes.isPatch(element)
        || refused(
            parameter,
            what
                + " loads patches, and each may set other columns. Fix: take entities, or a"
                + " Collection of patches, and return BulkResult.");
  }

  private static String other(String what, TypeMirror type) {
    return "%s takes %s, which may hold more than one request takes. Fix: return BulkLoad, or take a Collection."
        .formatted(what, TypeText.of(TypeName.get(type)));
  }

  private boolean refused(VariableElement parameter, String message) {
    report.add(LoadCode.LOAD, Place.of(parameter), message);
    return false;
  }
}
