package dev.dione.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.annotations.Column;
import dev.dione.annotations.Json;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which Java types can be stored, and how. */
final class ValueTypes {
  private static final Map<String, ValueType> BY_NAME = new HashMap<>();
  private static final Map<TypeKind, ValueType> PRIMITIVES = new EnumMap<>(TypeKind.class);

  static {
    named(Boolean.class, ValueKind.BOOLEAN);
    named(Byte.class, ValueKind.BYTE);
    named(Short.class, ValueKind.SHORT);
    named(Integer.class, ValueKind.INT);
    named(Long.class, ValueKind.LONG);
    named(Float.class, ValueKind.FLOAT);
    named(Double.class, ValueKind.DOUBLE);
    named(String.class, ValueKind.STRING);
    named(BigDecimal.class, ValueKind.DECIMAL);
    named(BigInteger.class, ValueKind.BIG_INTEGER);
    named(UUID.class, ValueKind.UUID);
    named(LocalDate.class, ValueKind.LOCAL_DATE);
    named(LocalTime.class, ValueKind.LOCAL_TIME);
    named(LocalDateTime.class, ValueKind.LOCAL_DATE_TIME);
    named(Instant.class, ValueKind.INSTANT);
    named(OffsetDateTime.class, ValueKind.OFFSET_DATE_TIME);
    named(ZonedDateTime.class, ValueKind.ZONED_DATE_TIME);
    named(Duration.class, ValueKind.DURATION);
    named(Period.class, ValueKind.PERIOD);
    PRIMITIVES.put(TypeKind.BOOLEAN, new ValueType(ValueKind.BOOLEAN, TypeName.BOOLEAN));
    PRIMITIVES.put(TypeKind.BYTE, new ValueType(ValueKind.BYTE, TypeName.BYTE));
    PRIMITIVES.put(TypeKind.SHORT, new ValueType(ValueKind.SHORT, TypeName.SHORT));
    PRIMITIVES.put(TypeKind.INT, new ValueType(ValueKind.INT, TypeName.INT));
    PRIMITIVES.put(TypeKind.LONG, new ValueType(ValueKind.LONG, TypeName.LONG));
    PRIMITIVES.put(TypeKind.FLOAT, new ValueType(ValueKind.FLOAT, TypeName.FLOAT));
    PRIMITIVES.put(TypeKind.DOUBLE, new ValueType(ValueKind.DOUBLE, TypeName.DOUBLE));
  }

  private ValueTypes() {}

  private static void named(Class<?> type, ValueKind kind) {
    BY_NAME.put(type.getName(), new ValueType(kind, ClassName.get(type)));
  }

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
        .map(
            plain ->
                column
                    .map(c -> new ValueType(formed(plain.kind(), c), plain.java()))
                    .orElse(plain));
  }

  /** How a full-text search is sent, if the type is one. */
  static Optional<ValueType> match(TypeMirror type) {
    return type instanceof DeclaredType declared && Returns.isNamed(declared, "dev.dione.Match")
        ? Optional.of(new ValueType(ValueKind.MATCH, TypeName.get(type)))
        : Optional.empty();
  }

  /** How a type is stored by itself, if it can be. */
  static Optional<ValueType> plain(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.ofNullable(PRIMITIVES.get(type.getKind()));
    }
    if (type instanceof ArrayType array) {
      boolean bytes = array.getComponentType().getKind() == TypeKind.BYTE;
      return bytes
          ? Optional.of(new ValueType(ValueKind.BYTES, TypeName.get(type)))
          : Optional.empty();
    }
    if (type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement() instanceof TypeElement element) {
      return element.getKind() == ElementKind.ENUM
          ? Optional.of(new ValueType(ValueKind.ENUM, TypeName.get(type)))
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
