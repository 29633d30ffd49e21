package dev.dione.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Collectors;

/** Types as a message names them: {@code List<Order.Line>}, without packages. */
public final class TypeText {
  private TypeText() {}

  /** The type's text. */
  public static String of(TypeName type) {
    if (type instanceof ClassName name) {
      return String.join(".", name.simpleNames());
    }
    if (type instanceof ParameterizedTypeName generic) {
      return of(generic.rawType()) + "<" + list(generic.typeArguments()) + ">";
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType()) + "[]";
    }
    if (type instanceof WildcardTypeName wildcard) {
      String lower = list(wildcard.lowerBounds());
      return lower.isEmpty() ? "? extends " + list(wildcard.upperBounds()) : "? super " + lower;
    }
    return type.toString();
  }

  private static String list(List<TypeName> types) {
    return types.stream().map(TypeText::of).collect(Collectors.joining(", "));
  }
}
