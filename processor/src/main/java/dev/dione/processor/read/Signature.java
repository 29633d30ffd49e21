package dev.dione.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A method as a DAO has it: the type variables of a generic parent are filled in.
 *
 * @param method the method
 * @param type its types in the DAO
 * @param label its name for messages, with the DAO if it comes from a parent
 */
record Signature(ExecutableElement method, ExecutableType type, String label) {
  static Signature of(ExecutableElement method, DeclaredType dao, Types types) {
    Name name = method.getSimpleName();
    boolean inherited = !method.getEnclosingElement().equals(dao.asElement());
    return new Signature(
        method,
        (ExecutableType) types.asMemberOf(dao, method),
        inherited ? name + " of " + dao.asElement().getSimpleName() : name.toString());
  }

  String name() {
    return method.getSimpleName().toString();
  }

  TypeMirror returns() {
    return type.getReturnType();
  }

  /** The type of the parameter at a position. */
  TypeMirror parameterType(int position) {
    return type.getParameterTypes().get(position);
  }

  /** Whether everything that it names exists. */
  boolean isResolved() {
    return Resolved.is(returns())
        && type.getParameterTypes().stream().allMatch(Resolved::is)
        && Resolved.are(List.of(method))
        && Resolved.are(method.getParameters());
  }
}
