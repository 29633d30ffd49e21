package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.TypeText;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to declare in place of a type that no column stores. */
final class MappedInstead {
  private static final Map<String, String> OF =
      Map.of(
          "char", "String",
          "java.lang.Character", "String",
          "java.util.Date", "Instant",
          "java.util.Calendar", "Instant",
          "java.sql.Timestamp", "Instant",
          "java.sql.Date", "LocalDate",
          "java.sql.Time", "LocalTime");

  private MappedInstead() {}

  static String of(TypeMirror type) {
    String known = OF.get(type.toString());
    if (known != null) {
      return known;
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      if (element.getQualifiedName().contentEquals("java.util.Optional")
          && declared.getTypeArguments().size() == 1) {
        TypeName held = TypeName.get(declared.getTypeArguments().get(0));
        return TypeText.of(held) + ", annotated with @Nullable";
      }
      if (ReferenceReader.entity(type).isPresent()) {
        return "the type of its id, with @References(%s.class)".formatted(element.getSimpleName());
      }
    }
    return "one of the types that Dione maps";
  }
}
