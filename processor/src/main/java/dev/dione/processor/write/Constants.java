package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dione.processor.model.Conversion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The private constants of a generated type, each under a name of its own. */
final class Constants {
  private final TypeSpec.Builder type;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> statements = new HashMap<>();
  private final Map<TypeName, String> mappers = new HashMap<>();
  private final Map<ClassName, String> converters = new HashMap<>();
  private final Makers makers;

  Constants(TypeSpec.Builder type) {
    this.type = type;
    this.makers = new Makers(type);
  }

  /** The methods of the type that make mutable objects. */
  Makers makers() {
    return makers;
  }

  /** A name that nothing has: the wanted one, or the first free of {@code WANTED_2} and so on. */
  String free(String wanted) {
    String name = NameAllocator.toJavaIdentifier(wanted);
    for (int i = 2; !taken.add(name); i++) {
      name = NameAllocator.toJavaIdentifier(wanted) + "_" + i;
    }
    return name;
  }

  /** Adds a constant under a name that {@link #free} gave. */
  void add(String name, TypeName constant, Code value) {
    add(name, constant, value.block());
  }

  private void add(String name, TypeName constant, CodeBlock value) {
    type.addField(
        FieldSpec.builder(constant, name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
  }

  /**
   * The constant with a statement: the one that has it, or a new one of a name from {@link #free}.
   */
  String statement(String name, String sql) {
    String known = statements.putIfAbsent(sql, name);
    if (known != null) {
      return known;
    }
    add(name, JdkTypes.STRING, SqlLiteral.of(sql));
    return name;
  }

  /** The same for a statement beside that of a method: a new constant takes the first free name. */
  String furtherStatement(String wanted, String sql) {
    String known = statements.get(sql);
    return known == null ? statement(free(wanted), sql) : known;
  }

  /** Adds the type of a JSON value; the constant's name. */
  String addJsonType(String wanted, TypeName json) {
    String name = free(GeneratedNames.constant(wanted) + "_TYPE");
    ClassName reference = RuntimeTypes.TYPE_REFERENCE;
    add(name, ParameterizedTypeName.get(reference, json), Code.of("new $T<>() {}", reference));
    return name;
  }

  /** A converter, which is made once; the constant's name. */
  String converter(Conversion conversion) {
    ClassName type = conversion.converter();
    String known = converters.get(type);
    if (known != null) {
      return known;
    }
    String name = free(GeneratedNames.constant(type.simpleName()));
    converters.put(type, name);
    add(name, type, Code.of(conversion.isSingle() ? "$T.INSTANCE" : "new $T()", type));
    return name;
  }

  /** The mapper of a record, which is made once; type is that of the mapper. */
  String mapper(ClassName row, ClassName type, Function<String, Code> made) {
    String known = mappers.get(row);
    if (known != null) {
      return known;
    }
    String name = free(GeneratedNames.constant(row.simpleName()) + "_ROW");
    mappers.put(row, name);
    Code value = made.apply(name);
    add(name, ParameterizedTypeName.get(type, row), value);
    return name;
  }
}
