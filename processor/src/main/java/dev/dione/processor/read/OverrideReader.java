package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Looks for methods that return something else than the method of a parent that they override. Java
 * refuses them, but only after it has been given the class that implements the DAO.
 */
final class OverrideReader {
  private final Elements elements;
  private final Types types;
  private final Report report;

  OverrideReader(Elements elements, Types types, Report report) {
    this.elements = elements;
    this.types = types;
    this.report = report;
  }

  /** Reports them; whether there is none. */
  boolean fit(TypeElement dao) {
    List<ExecutableElement> methods = new ArrayList<>();
    collect(dao, methods);
    boolean fit = true;
    for (ExecutableElement method : methods) {
      for (ExecutableElement parent : methods) {
        if (method != parent && elements.overrides(method, parent, dao)) {
          fit &= fits(method, parent, dao);
        }
      }
    }
    return fit;
  }

  private static void collect(TypeElement type, List<ExecutableElement> methods) {
    methods.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
    for (TypeMirror parent : type.getInterfaces()) {
      collect((TypeElement) ((DeclaredType) parent).asElement(), methods);
    }
  }

  private boolean fits(ExecutableElement method, ExecutableElement parent, TypeElement dao) {
    TypeMirror returned = returned(method, dao);
    TypeMirror wanted = returned(parent, dao);
    boolean isGeneric =
        !method.getTypeParameters().isEmpty() || !parent.getTypeParameters().isEmpty();
    if (isGeneric || isSubstitutable(returned, wanted)) {
      return true;
    }
    report.add(
        DaoCode.DAO_METHOD,
        method.getEnclosingElement().equals(dao) ? Place.of(method) : Place.of(dao),
        "Method %s returns %s, but that of %s, which it overrides, %s. Fix: return the same type."
            .formatted(
                method.getSimpleName(),
                TypeText.of(TypeName.get(returned)),
                parent.getEnclosingElement().getSimpleName(),
                TypeText.of(TypeName.get(wanted))));
    return false;
  }

  private TypeMirror returned(ExecutableElement method, TypeElement dao) {
    TypeMirror type = types.asMemberOf((DeclaredType) dao.asType(), method);
    return ((ExecutableType) type).getReturnType();
  }

  // JLS 8.4.5; an unchecked conversion is enough.
  private boolean isSubstitutable(TypeMirror returned, TypeMirror wanted) {
    return isReference(returned) && isReference(wanted)
        ? types.isAssignable(returned, wanted)
        : types.isSameType(returned, wanted);
  }

  private static boolean isReference(TypeMirror type) {
    return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID;
  }
}
