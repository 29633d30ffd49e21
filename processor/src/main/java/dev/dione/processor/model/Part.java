package dev.dione.processor.model;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.RowShape.Field;
import java.util.List;

/** What a part of an object is made of, when the object is made of a row. */
public sealed interface Part {
  /** The columns that it takes, in reading order; they stand side by side. */
  List<Field> fields();

  /**
   * A column.
   *
   * @param field the column; it may be NULL also where an embedded object around it is null
   * @param orNull whether this very value may be null
   */
  record OfColumn(Field field, boolean orNull) implements Part {
    @Override
    public List<Field> fields() {
      return List.of(field);
    }
  }

  /**
   * Nothing that is stored: it gets its type's zero.
   *
   * @param type its type
   */
  record Zero(TypeName type) implements Part {
    @Override
    public List<Field> fields() {
      return List.of();
    }
  }

  /**
   * An embedded object.
   *
   * @param made how it is made
   * @param orNull whether it is null where all its columns are NULL
   */
  record OfObject(Making made, boolean orNull) implements Part {
    @Override
    public List<Field> fields() {
      return made.fields();
    }
  }

  /**
   * An entity in a row of a result, which its own generated class makes.
   *
   * @param entity the entity
   * @param fields its columns as the result names them
   * @param orNull whether it is null where all its columns are NULL
   */
  record OfEntity(Entity entity, List<Field> fields, boolean orNull) implements Part {
    /** Whether its columns have the names that they have in its table. */
    boolean hasOwnNames() {
      return fields.stream().allMatch(f -> entity.stored(f.column()).isPresent());
    }
  }

  /**
   * Rows of another table.
   *
   * @param relation how they are found
   */
  record OfChildren(Relation relation) implements Part {
    @Override
    public List<Field> fields() {
      return List.of();
    }
  }
}
