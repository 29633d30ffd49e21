package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.TwinName;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of generated types and constants. */
final class GeneratedNames {
  private static final Pattern OWN =
      Pattern.compile("(d1|dao|batch|row|result|changes|filter|now)_*");

  private GeneratedNames() {}

  /** The generated type of a type: {@code Outer.Inner} becomes {@code Outer_Inner_}. */
  static ClassName type(ClassName type, String suffix) {
    return TwinName.of(type, suffix);
  }

  /** A Java name as the name of a constant: {@code upsertAll} is UPSERT_ALL. */
  static String constant(String javaName) {
    return Names.snakeCase(javaName).toUpperCase(Locale.ROOT);
  }

  /** A name of a parameter or field, kept apart from those that generated code uses itself. */
  static String variable(String name) {
    return OWN.matcher(name).matches() ? name + "_" : name;
  }
}
