package dev.dione.processor.model;

import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The children of a record's rows, in another table.
 *
 * @param name the component that holds them: {@code Night.tiers}
 * @param holding how it holds them
 * @param row what a child becomes
 * @param columns the columns of the table that a child needs
 * @param entity the entity whose table they are in
 * @param key the columns of the parent's row that hold the key
 * @param child the columns of the table that equal it, or the join table's
 * @param link the join table, or null if there is none
 * @param order their order
 * @param place where the annotation stands
 */
public record Relation(
    String name,
    Holding holding,
    RowShape row,
    List<Field> columns,
    Entity entity,
    Columns key,
    Columns child,
    @Nullable Link link,
    RowOrder order,
    Place place) {

  /** How a component holds children. */
  public enum Holding {
    /** All of them. */
    LIST,
    /** All of them, those that are equal once. */
    SET,
    /** The only one, if there is one. */
    OPTIONAL,
    /** The only one, or null. */
    OR_NULL,
    /** The only one, which is always there. */
    ONE;

    /** Whether it holds any number of them. */
    public boolean isMany() {
      return this == LIST || this == SET;
    }
  }

  /**
   * Columns by their SQL names.
   *
   * @param names the names
   * @param places where each of them is written, or where the annotation stands
   */
  public record Columns(List<String> names, List<Place> places) {}

  /**
   * A join table.
   *
   * @param entity its entity
   * @param parent its columns that equal the key of the parent
   * @param child its columns that equal those of the child
   */
  public record Link(Entity entity, Columns parent, Columns child) {}

  /** The entity whose table has the key of the parent. */
  public Entity keyed() {
    return link == null ? entity : link.entity();
  }

  /** The columns of that table that equal the key of the parent. */
  public Columns keyedBy() {
    return link == null ? child : link.parent();
  }

  /** The key as it is read from a parent's row; empty for columns that the table does not have. */
  public List<Field> parentKey() {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < Math.min(key.names().size(), keyedBy().names().size()); i++) {
      String column = key.names().get(i);
      keyType(i).ifPresent(type -> fields.add(new Field(column, type, true)));
    }
    return fields;
  }

  /** The type by which a column of the key is read: that of the column which equals it. */
  public Optional<ValueType> keyType(int index) {
    return keyed()
        .stored(keyedBy().names().get(index))
        .map(property -> ValueType.ofKey(property.column().type()));
  }

  /** The entity that has a column of the order: that of the children, or of the join table. */
  public Optional<Entity> owner(RowOrder.Term term) {
    return Stream.of(Optional.of(entity), Optional.ofNullable(link).map(Link::entity))
        .flatMap(Optional::stream)
        .filter(e -> e.stored(term.column()).isPresent())
        .findFirst();
  }

  /** The entities whose tables it reads, with those of its children's relations. */
  public List<Entity> entities() {
    List<Entity> entities = new ArrayList<>(List.of(entity));
    if (link != null) {
      entities.add(link.entity());
    }
    row.relations().forEach(relation -> entities.addAll(relation.entities()));
    return entities;
  }
}
