package dev.dione.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row of a result becomes. */
public sealed interface RowShape {
  /** The Java type of a row. */
  TypeName type();

  /** The columns that it needs, in reading order; empty for a scalar, which takes the only one. */
  List<Field> fields();

  /** The types of the columns that it takes by position, all that the result has; or empty. */
  default List<ValueType> positional() {
    return List.of();
  }

  /** The children that a row has in other tables. */
  default List<Relation> relations() {
    return List.of();
  }

  /** The entity that a row holds, if it does. */
  default Optional<Entity> entityOf() {
    return Optional.empty();
  }

  /**
   * A column that is read.
   *
   * @param column its name
   * @param type its Java type
   * @param nullable whether NULL is read as null
   */
  record Field(String column, ValueType type, boolean nullable) {
    /** The same column where its name has a prefix, and where it may be NULL besides. */
    public Field within(String prefix, boolean orNull) {
      return new Field(prefix + column, type, nullable || orNull);
    }
  }

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

    @Override
    public Optional<Entity> entityOf() {
      return Optional.of(entity);
    }
  }

  /**
   * A record whose components are named like columns.
   *
   * @param made how it is made
   */
  record OfRecord(Making made) implements RowShape {
    @Override
    public TypeName type() {
      return made.type();
    }

    /** Its columns, and those of the keys of its children. */
    @Override
    public List<Field> fields() {
      List<Field> fields = new ArrayList<>(made.fields());
      for (Relation relation : relations()) {
        for (Field key : relation.parentKey()) {
          if (fields.stream().noneMatch(f -> f.column().equalsIgnoreCase(key.column()))) {
            fields.add(key);
          }
        }
      }
      return fields;
    }

    @Override
    public List<Relation> relations() {
      return made.arguments().stream()
          .filter(Part.OfChildren.class::isInstance)
          .map(part -> ((Part.OfChildren) part).relation())
          .toList();
    }

    /** The entity that it embeds under the names of its own columns, if there is just one. */
    public Optional<Entity> embedded() {
      List<Entity> embedded =
          made.arguments().stream()
              .filter(Part.OfEntity.class::isInstance)
              .map(Part.OfEntity.class::cast)
              .filter(part -> !part.orNull() && part.hasOwnNames())
              .map(Part.OfEntity::entity)
              .toList();
      return embedded.size() == 1 ? Optional.of(embedded.get(0)) : Optional.empty();
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

    @Override
    public List<ValueType> positional() {
      return List.of(value);
    }
  }

  /**
   * One column by its name, beside which there may be others.
   *
   * @param field the column
   */
  record OfColumn(Field field) implements RowShape {
    @Override
    public TypeName type() {
      return field.type().java().box();
    }

    @Override
    public List<Field> fields() {
      return List.of(field);
    }
  }

  /**
   * An entity or record under the value of one column.
   *
   * @param key the column
   * @param value what is under it
   */
  record Keyed(Field key, RowShape value) implements RowShape {
    @Override
    public TypeName type() {
      return value.type();
    }

    @Override
    public List<Field> fields() {
      List<Field> fields = new ArrayList<>(value.fields());
      if (fields.stream().noneMatch(f -> f.column().equalsIgnoreCase(key.column()))) {
        fields.add(key);
      }
      return fields;
    }

    @Override
    public List<Relation> relations() {
      return value.relations();
    }

    @Override
    public Optional<Entity> entityOf() {
      return value.entityOf();
    }
  }

  /**
   * Two columns: a key and its value.
   *
   * @param key the first column
   * @param value the second one
   * @param nullable whether NULL is read as null in the second one
   */
  record Pair(ValueType key, ValueType value, boolean nullable) implements RowShape {
    @Override
    public TypeName type() {
      return value.java();
    }

    @Override
    public List<Field> fields() {
      return List.of();
    }

    @Override
    public List<ValueType> positional() {
      return List.of(key, value);
    }
  }
}
