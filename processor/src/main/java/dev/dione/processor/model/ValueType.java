package dev.dione.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.dialect.schema.ColumnType;

/**
 * A Java type that is stored in a column.
 *
 * @param kind how it is stored
 * @param java the type as written
 */
public record ValueType(ValueKind kind, TypeName java) {
  /** How a column is read whose value only has to equal that of another one. */
  public static ValueType ofKey(ColumnType type) {
    return switch (type) {
      case INTEGER -> new ValueType(ValueKind.LONG, TypeName.LONG);
      case REAL -> new ValueType(ValueKind.DOUBLE, TypeName.DOUBLE);
      case BLOB -> new ValueType(ValueKind.BYTES, ArrayTypeName.of(TypeName.BYTE));
      default -> new ValueType(ValueKind.STRING, ClassName.get(String.class));
    };
  }
}
