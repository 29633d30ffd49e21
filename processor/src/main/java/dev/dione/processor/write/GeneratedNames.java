package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import dev.dione.dialect.sql.Names;
import java.util.Locale;

/** The names of generated types and constants. */
final class GeneratedNames {
  private GeneratedNames() {}

  /** The generated type of a type: {@code Outer.Inner} becomes {@code Outer_Inner_}. */
  static ClassName type(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }

  /** A Java name as the name of a constant: {@code upsertAll} is UPSERT_ALL. */
  static String constant(String javaName) {
    return Names.snakeCase(javaName).toUpperCase(Locale.ROOT);
  }
}
