package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** What a row of a result becomes. */
public sealed interface RowShape {
  /** The Java type of a row. */
  TypeName type();

  /** The columns that it needs, in reading order; empty for a scalar, which takes the only one. */
  List<Field> fields();

  /**
   * A column that is read.
   *
   * @param column its name
   * @param type its Java type
   * @param nullable whether NULL is read as null
   */
  record Field(String column, ValueType type, boolean nullable) {}

  /**
   * An entity.
   *
   * @param entity the entity
   */
  record OfEntity(Entity entity) implements RowShape {
    @Override
    public TypeName type() {
      return entity.type();
    }

    @Override
    public List<Field> fields() {
      return entity.properties().stream()
          .filter(p -> !p.computed() || p.id())
          .map(p -> new Field(p.column().name(), p.type(), p.nullable()))
          .toList();
    }
  }

  /**
   * A record whose components are named like columns.
   *
   * @param record the record
   * @param fields its components
   */
  record OfRecord(ClassName record, List<Field> fields) implements RowShape {
    @Override
    public TypeName type() {
      return record;
    }
  }

  /**
   * The only column.
   *
   * @param value its Java type
   * @param nullable whether NULL is read as null
   */
  record OfScalar(ValueType value, boolean nullable) implements RowShape {
    @Override
    public TypeName type() {
      return value.java();
    }

    @Override
    public List<Field> fields() {
      return List.of();
    }
  }
}
