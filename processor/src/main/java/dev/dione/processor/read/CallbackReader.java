package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.AfterLoad;
import dev.dione.annotations.BeforeWrite;
import dev.dione.processor.model.Callback;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WriteCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of an entity that run around its writes and reads. */
final class CallbackReader {
  private final TypeElement entity;
  private final boolean keepsMismatch;
  private final Report report;

  /**
   * A reader.
   *
   * @param keepsMismatch whether objects of the entity are remembered by identity
   */
  CallbackReader(TypeElement entity, boolean keepsMismatch, Report report) {
    this.entity = entity;
    this.keepsMismatch = keepsMismatch;
    this.report = report;
  }

  /** The callbacks, those of a superclass first; wrong ones are reported and left out. */
  List<Callback> read() {
    List<Callback> callbacks = new ArrayList<>();
    Map<String, ExecutableElement> methods = new LinkedHashMap<>();
    collect(entity, methods);
    for (ExecutableElement method : methods.values()) {
      Annotations annotations = Annotations.on(method);
      Optional<Annotated> before = annotations.find(BeforeWrite.class);
      Optional<Annotated> after = annotations.find(AfterLoad.class);
      if (before.isPresent() || after.isPresent()) {
        Place place = before.or(() -> after).orElseThrow().place();
        Set<BeforeWrite.Kind> kinds =
            before.map(b -> b.constants("value", BeforeWrite.Kind.class)).orElse(Set.of());
        String refusal = refusal(method, kinds.isEmpty() && after.isEmpty());
        if (!isResolved(method) || isMissing(method)) {
          report.defer();
        } else if (refusal.isEmpty()) {
          callbacks.add(
              new Callback(
                  method.getSimpleName().toString(),
                  isStatic(method),
                  givesEntity(method),
                  kinds,
                  after.isPresent()));
        } else {
          report.add(
              WriteCode.CALLBACK, place, entity.getSimpleName(), method.getSimpleName(), refusal);
        }
      }
    }
    return callbacks;
  }

  /** What is inherited first; a method takes the place of the one that it overrides or hides. */
  private void collect(TypeElement type, Map<String, ExecutableElement> methods) {
    TypeMembers.parents(type).forEach(parent -> collect(parent, methods));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean inherited = !type.equals(entity);
      if (!(inherited && type.getKind() == ElementKind.INTERFACE && isStatic(method))) {
        methods.put(method.getSimpleName() + "/" + method.getParameters().size(), method);
      }
    }
  }

  private static boolean isResolved(ExecutableElement method) {
    return Resolved.is(method.getReturnType())
        && method.getParameters().stream().allMatch(p -> Resolved.is(p.asType()))
        && method.getThrownTypes().stream().allMatch(Resolved::is);
  }

  /** Of an interface, and not implemented, of which javac tells if nobody makes it. */
  private static boolean isMissing(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private String refusal(ExecutableElement method, boolean never) {
    Set<Modifier> modifiers = method.getModifiers();
    if (never) {
      return "runs before no kind of write. Fix: name one, or remove the annotation.";
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return "is private, and generated code has to call it. Fix: leave out \"private\".";
    }
    if (!Reach.beside(entity).isVisible(method)) {
      return "is inherited from another package, and hidden from generated code. Fix: make it public.";
    }
    if (!method.getTypeParameters().isEmpty()) {
      return "has type parameters. Fix: take and return %s.".formatted(entity.getSimpleName());
    }
    if (!takesWhatItMay(method)) {
      return isStatic(method)
          ? "is static, and does not take one %s. Fix: take it, or leave out \"static\"."
              .formatted(entity.getSimpleName())
          : "takes parameters, and there is nothing to give it. Fix: take none.";
    }
    if (method.getReturnType().getKind() != TypeKind.VOID && !givesEntity(method)) {
      return "returns %s. Fix: return %s to go on with, or nothing."
          .formatted(TypeText.of(TypeName.get(method.getReturnType())), entity.getSimpleName());
    }
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (isChecked(thrown)) {
        return "throws %s, which DAO methods do not declare. Fix: throw an unchecked exception."
            .formatted(TypeText.of(TypeName.get(thrown)));
      }
    }
    return keepsMismatch && givesEntity(method)
        ? "may give another object, of which it is unknown that its stored id is kept"
            + " (onMismatch = KEEP). Fix: return nothing, or leave out onMismatch."
        : "";
  }

  private boolean takesWhatItMay(ExecutableElement method) {
    return isStatic(method)
        ? method.getParameters().size() == 1 && isEntity(method.getParameters().get(0).asType())
        : method.getParameters().isEmpty();
  }

  private boolean givesEntity(ExecutableElement method) {
    return isEntity(method.getReturnType());
  }

  private boolean isEntity(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement().equals(entity);
  }

  private static boolean isChecked(TypeMirror thrown) {
    TypeMirror at = thrown;
    while (at instanceof DeclaredType declared) {
      TypeElement type = (TypeElement) declared.asElement();
      String name = type.getQualifiedName().toString();
      if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
        return false;
      }
      at = type.getSuperclass();
    }
    return true;
  }

  private static boolean isStatic(Element method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }
}
