package dev.dione.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Column;
import dev.dione.annotations.Json;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which Java types can be stored, and how. */
final class ValueTypes {
  private static final Map<String, ValueKind> BY_NAME =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", ValueKind.BOOLEAN),
          Map.entry("java.lang.Byte", ValueKind.BYTE),
          Map.entry("java.lang.Short", ValueKind.SHORT),
          Map.entry("java.lang.Integer", ValueKind.INT),
          Map.entry("java.lang.Long", ValueKind.LONG),
          Map.entry("java.lang.Float", ValueKind.FLOAT),
          Map.entry("java.lang.Double", ValueKind.DOUBLE),
          Map.entry("java.lang.String", ValueKind.STRING),
          Map.entry("java.math.BigDecimal", ValueKind.DECIMAL),
          Map.entry("java.math.BigInteger", ValueKind.BIG_INTEGER),
          Map.entry("java.util.UUID", ValueKind.UUID),
          Map.entry("java.time.LocalDate", ValueKind.LOCAL_DATE),
          Map.entry("java.time.LocalTime", ValueKind.LOCAL_TIME),
          Map.entry("java.time.LocalDateTime", ValueKind.LOCAL_DATE_TIME),
          Map.entry("java.time.Instant", ValueKind.INSTANT),
          Map.entry("java.time.OffsetDateTime", ValueKind.OFFSET_DATE_TIME),
          Map.entry("java.time.ZonedDateTime", ValueKind.ZONED_DATE_TIME),
          Map.entry("java.time.Duration", ValueKind.DURATION),
          Map.entry("java.time.Period", ValueKind.PERIOD));
  private static final Map<TypeKind, ValueKind> PRIMITIVES =
      Map.of(
          TypeKind.BOOLEAN, ValueKind.BOOLEAN,
          TypeKind.BYTE, ValueKind.BYTE,
          TypeKind.SHORT, ValueKind.SHORT,
          TypeKind.INT, ValueKind.INT,
          TypeKind.LONG, ValueKind.LONG,
          TypeKind.FLOAT, ValueKind.FLOAT,
          TypeKind.DOUBLE, ValueKind.DOUBLE);

  private ValueTypes() {}

  /** How a type is stored where these elements declare it, if it can be. */
  static Optional<ValueType> of(TypeMirror type, Annotations declared) {
    if (declared.has(Json.class)) {
      return Optional.of(new ValueType(ValueKind.JSON, TypeName.get(type).box()));
    }
    return ofColumn(type, declared);
  }

  /** The same for a type that is stored by itself, whatever else is declared. */
  static Optional<ValueType> ofColumn(TypeMirror type, Annotations declared) {
    Optional<Annotated> column = declared.find(Column.class);
    return plain(type)
        .map(kind -> column.map(c -> formed(kind, c)).orElse(kind))
        .map(kind -> new ValueType(kind, TypeName.get(type)));
  }

  /** How a full-text search is sent, if the type is one. */
  static Optional<ValueType> match(TypeMirror type) {
    return type instanceof DeclaredType declared && Returns.isNamed(declared, "dev.dione.Match")
        ? Optional.of(new ValueType(ValueKind.MATCH, TypeName.get(type)))
        : Optional.empty();
  }

  /** How a type is stored by itself, if it can be. */
  static Optional<ValueKind> plain(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.ofNullable(PRIMITIVES.get(type.getKind()));
    }
    if (type instanceof ArrayType array) {
      boolean bytes = array.getComponentType().getKind() == TypeKind.BYTE;
      return bytes ? Optional.of(ValueKind.BYTES) : Optional.empty();
    }
    if (type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement() instanceof TypeElement element) {
      return element.getKind() == ElementKind.ENUM
          ? Optional.of(ValueKind.ENUM)
          : Optional.ofNullable(BY_NAME.get(element.getQualifiedName().toString()));
    }
    return Optional.empty();
  }

  private static ValueKind formed(ValueKind kind, Annotated column) {
    if (kind == ValueKind.DURATION
        && column.constant("as", Column.Form.class) == Column.Form.MILLIS) {
      return ValueKind.DURATION_MILLIS;
    }
    return column.constant("time", Column.Time.class) == Column.Time.SQLITE
        ? kind.sqliteTime()
        : kind;
  }
}
