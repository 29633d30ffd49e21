package dev.dione.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dione.dialect.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that is stored in a column.
 *
 * @param kind how it is stored
 * @param java the type as written
 * @param conversion what turns it into the type that is stored, or null if that is it
 */
public record ValueType(ValueKind kind, TypeName java, @Nullable Conversion conversion) {
  /** A type that is stored by itself. */
  public ValueType(ValueKind kind, TypeName java) {
    this(kind, java, null);
  }

  /** Whether a converter turns it into the type that is stored. */
  public boolean isConverted() {
    return conversion != null;
  }

  /** The type that is stored. */
  public TypeName stored() {
    return conversion == null ? java : conversion.stored();
  }

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
