package dev.dione.mapping;

import dev.dione.error.D1ValueException;
import dev.dione.error.Shortened;
import dev.dione.internal.Utf8;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns entities into rows of wire values, and refuses those that could not be stored. Immutable.
 *
 * @param <T> the entity
 */
public final class EntityWriter<T> {
  private final String entity;
  private final List<String> properties;
  private final Set<String> required;
  private final boolean[] requiredAt;
  private final Fields<T> fields;
  private final @Nullable UnaryOperator<T> before;
  private final boolean makesIds;

  /**
   * A writer.
   *
   * @param entity the entity's simple name, for messages
   * @param properties the properties in the order in which fields adds them
   * @param required those that must not be null
   * @param fields adds the values of one entity
   */
  public EntityWriter(
      String entity, List<String> properties, Set<String> required, Fields<T> fields) {
    this(entity, properties, required, fields, null, true);
  }

  private EntityWriter(
      String entity,
      List<String> properties,
      Set<String> required,
      Fields<T> fields,
      @Nullable UnaryOperator<T> before,
      boolean makesIds) {
    this.entity = entity;
    this.properties = List.copyOf(properties);
    this.required = Set.copyOf(required);
    this.requiredAt = new boolean[properties.size()];
    for (int i = 0; i < requiredAt.length; i++) {
      requiredAt[i] = this.required.contains(properties.get(i));
    }
    this.fields = fields;
    this.before = before;
    this.makesIds = makesIds;
  }

  /**
   * The same writer for rows that are stored: it refuses a null of these properties too, ids that
   * would be made for a new row.
   */
  public EntityWriter<T> requiring(String... more) {
    Set<String> all = new HashSet<>(required);
    all.addAll(List.of(more));
    return new EntityWriter<>(entity, properties, all, fields, before, false);
  }

  /**
   * The same writer, which writes what this makes of an entity.
   *
   * @param first what runs before an entity is looked at; what it throws goes to the caller
   */
  public EntityWriter<T> before(UnaryOperator<T> first) {
    return new EntityWriter<>(entity, properties, required, fields, first, makesIds);
  }

  /** The properties, in the order of a row's values. */
  public List<String> properties() {
    return properties;
  }

  /** The entity's simple name. */
  public String entity() {
    return entity;
  }

  /**
   * The rows of the entities, in order.
   *
   * @throws D1ValueException naming entity, property and place, for a null where none may be or
   *     where a computed property does not expect it, and for a value that D1 has no form for
   */
  public List<@Nullable Object[]> rows(Collection<? extends T> entities, Clock clock) {
    return rows(entities, clock, null);
  }

  /**
   * The same for entities of a tenant.
   *
   * @param tenant the tenant for whom the database was opened, in wire form, or null
   */
  public List<@Nullable Object[]> rows(
      Collection<? extends T> entities, Clock clock, @Nullable Object tenant) {
    Instant now = clock.instant();
    List<@Nullable Object[]> rows = new ArrayList<>(entities.size());
    for (T one : entities) {
      rows.add(row(one, new Place(rows.size() + 1, entities.size()), now, tenant).values());
    }
    return rows;
  }

  /**
   * The row of one entity.
   *
   * @param now the time of the write
   * @param tenant the tenant for whom the database was opened, in wire form, or null
   * @throws D1ValueException as {@link #rows}
   */
  public Written row(@Nullable T given, Instant now, @Nullable Object tenant) {
    RowWriter row = row(given, Place.ONLY, now, tenant);
    return new Written(row.values(), row.madeId());
  }

  /**
   * A row.
   *
   * @param values its values in wire form
   * @param madeId whether an id was made for it, so that the same entity gives another row next
   *     time
   */
  public record Written(@Nullable Object[] values, boolean madeId) {}

  /** Where an entity is in the call, for messages. */
  private record Place(int number, int of) {
    static final Place ONLY = new Place(1, 1);

    @Override
    public String toString() {
      return of == 1 ? "" : " (entity " + number + " of " + of + ")";
    }
  }

  private RowWriter row(@Nullable T given, Place place, Instant now, @Nullable Object tenant) {
    if (given == null) {
      throw new D1ValueException("A " + entity + " is null" + place);
    }
    T one = before == null ? given : before.apply(given);
    RowWriter row = new RowWriter(properties.size(), now, makesIds, tenant);
    try {
      fields.write(one, row);
    } catch (D1ValueException e) {
      // What a converter failed on: the value alone does not tell the row.
      String whose = e.getCause() == null ? "" : " of " + show(one);
      throw new D1ValueException(entity + "." + properties.get(row.count()) + whose + place, e);
    } catch (NullPointerException e) {
      // A computed property met a null: name the property that may not bring it, or the computed
      // one.
      requireValues(row, place, one);
      String computed = properties.get(row.count());
      throw new D1ValueException(
          "%s.%s%s cannot be computed of %s".formatted(entity, computed, place, show(one)), e);
    }
    requireValues(row, place, one);
    return row;
  }

  private void requireValues(RowWriter row, Place place, T one) {
    for (int i = 0; i < row.count(); i++) {
      Object value = row.values()[i];
      if (value == null && requiredAt[i]) {
        throw new D1ValueException(
            "%s.%s is null, and may not be%s: %s. Give it a value, or annotate it with @Nullable"
                .formatted(entity, properties.get(i), place, show(one)));
      }
      int half = value instanceof String text ? Utf8.halfPair(text) : -1;
      if (half >= 0) {
        throw new D1ValueException(
            "%s.%s%s holds half a surrogate pair at char %d, which UTF-8 cannot carry"
                .formatted(entity, properties.get(i), place, half));
      }
    }
  }

  /** The entity for a message; its toString() may not be made for nulls. */
  private static String show(Object one) {
    try {
      return Shortened.of(String.valueOf(one));
    } catch (RuntimeException e) {
      return "an object whose toString() fails";
    }
  }

  /**
   * Adds the values of an entity to a row.
   *
   * @param <T> the entity
   */
  @FunctionalInterface
  public interface Fields<T> {
    /** Adds every value, in the order of the properties. */
    void write(T entity, RowWriter row);
  }
}
