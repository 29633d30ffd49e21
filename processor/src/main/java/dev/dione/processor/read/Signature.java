package dev.dione.processor.read;

import dev.dione.annotations.IncludeDeleted;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A method as a DAO has it: the type variables of a generic parent are filled in.
 *
 * @param method the method
 * @param annotations those on the method
 * @param type its types in the DAO
 * @param result what it returns, or what the {@code CompletableFuture} that it returns will hold
 * @param label its name for messages, with the DAO if it comes from a parent
 * @param reach what the class that implements the DAO can reach
 * @param declarations what is known of its names and nullness
 */
record Signature(
    ExecutableElement method,
    Annotations annotations,
    ExecutableType type,
    TypeMirror result,
    String label,
    Reach reach,
    Declarations declarations) {
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  static Signature of(
      ExecutableElement method, DeclaredType dao, Types types, Declarations declarations) {
    Name name = method.getSimpleName();
    boolean inherited = !method.getEnclosingElement().equals(dao.asElement());
    ExecutableType type = (ExecutableType) types.asMemberOf(dao, method);
    return new Signature(
        method,
        Annotations.on(method),
        type,
        awaited(type.getReturnType(), types),
        inherited ? name + " of " + dao.asElement().getSimpleName() : name.toString(),
        Reach.beside(dao.asElement()),
        declarations);
  }

  /** A future of Long counts like a long, and one of Void like void. */
  private static TypeMirror awaited(TypeMirror type, Types types) {
    if (!(type instanceof DeclaredType future
        && Returns.isNamed(future, FUTURE)
        && future.getTypeArguments().size() == 1)) {
      return type;
    }
    TypeMirror held = future.getTypeArguments().get(0);
    if (!(held instanceof DeclaredType declared) || Nullness.says(held)) {
      return held;
    }
    if (Returns.isNamed(declared, "java.lang.Void")) {
      return types.getNoType(TypeKind.VOID);
    }
    boolean boxed =
        Stream.of("Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double")
            .anyMatch(name -> Returns.isNamed(declared, "java.lang." + name));
    return boxed ? types.unboxedType(held) : held;
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

  /** The name of the parameter at a position. */
  String parameterName(int position) {
    return declarations.name(method.getParameters().get(position));
  }

  /** Whether null may be given for the parameter at a position. */
  boolean takesNull(int position) {
    return declarations.isNullable(method.getParameters().get(position));
  }

  /** Whether it says that rows marked as deleted are rows like all others. */
  boolean deletedToo() {
    return annotations.has(IncludeDeleted.class);
  }

  /** Whether it returns a future of its result. */
  boolean later() {
    return !result.equals(returns());
  }

  /** Whether its result may be null. */
  boolean mayReturnNull() {
    return !later() ? declarations.isNullable(method) : Nullness.says(result);
  }

  /** Whether the list that it returns may hold a null. */
  boolean mayHoldNull() {
    return declarations.returnsNullableElements(method)
        || (result instanceof DeclaredType list
            && list.getTypeArguments().stream().anyMatch(Nullness::says));
  }

  /** Whether everything that it names exists. */
  boolean isResolved() {
    return Resolved.is(returns())
        && type.getParameterTypes().stream().allMatch(Resolved::is)
        && annotations.areResolved()
        && Resolved.are(method.getParameters());
  }
}
