package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dione.processor.model.Making;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of a generated type that make mutable objects, each type's once. */
final class Makers {
  private final TypeSpec.Builder generated;
  private final Map<ClassName, String> names = new HashMap<>();

  Makers(TypeSpec.Builder generated) {
    this.generated = generated;
  }

  /** The name of the method that makes such an object of its parts. */
  String of(ClassName type, Making.Setters setters) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    String name = "new" + String.join("", type.simpleNames());
    names.put(type, name);
    generated.addMethod(method(name, type, setters));
    return name;
  }

  private static MethodSpec method(String name, ClassName type, Making.Setters setters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addStatement("$1T made = new $1T()", type);
    for (Making.Setter setter : setters.setters()) {
      String value = setter.property().equals("made") ? "made_" : setter.property();
      method.addParameter(setter.type(), value);
      method.addStatement(setter.method() ? "made.$L($L)" : "made.$L = $L", setter.code(), value);
    }
    return method.addStatement("return made").build();
  }
}
