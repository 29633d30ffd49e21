package dev.dione.patch;

import dev.dione.dialect.dml.PatchTable;
import dev.dione.dialect.schema.Collation;
import dev.dione.error.D1ValueException;
import dev.dione.mapping.RowWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one row: its id, and the columns that are set, null included. What is not set stays
 * as it is stored. {@code @Entity(patch = true)} generates a subclass, {@code Todo_.Patch}, with a
 * method for each property; {@code @Update} and {@code @Upsert} take one, or a collection. Not
 * thread-safe.
 *
 * @param <T> the entity
 */
public abstract class EntityPatch<T> {
  private final PatchTable table;
  private final @Nullable Object[] values;
  private final boolean[] given;

  /** A patch that sets nothing yet. */
  protected EntityPatch(PatchTable table) {
    this.table = table;
    this.values = new @Nullable Object[table.columns().size()];
    this.given = new boolean[values.length];
  }

  /**
   * Sets a column.
   *
   * @param column its index in the table
   * @param value the value in wire form
   */
  protected final void set(int column, @Nullable Object value) {
    values[column] = value;
    given[column] = true;
  }

  /**
   * Sets a column that is never null.
   *
   * @param property the property, for the message
   * @throws D1ValueException if the value is null
   */
  protected final void setRequired(int column, String property, @Nullable Object value) {
    if (value == null) {
      throw new D1ValueException(
          "%s.%s may not be null. To keep what is stored, leave it out of the patch"
              .formatted(table.entity(), property));
    }
    set(column, value);
  }

  /** Sets what Dione writes by itself, times and the tenant; there is nothing by default. */
  protected void complete(RowWriter row) {
    // a generated patch does, if its entity has such columns
  }

  /** Whether the patch sets nothing: no column besides the id and a version. */
  public final boolean isEmpty() {
    for (int i = 0; i < given.length; i++) {
      if (given[i] && !table.isAlwaysHeld(i)) {
        return false;
      }
    }
    return true;
  }

  PatchTable table() {
    return table;
  }

  boolean sets(int column) {
    return given[column];
  }

  @Nullable Object value(int column) {
    return values[column];
  }

  /** What says which row is meant: the same for all spellings that SQLite takes for one. */
  List<@Nullable Object> key() {
    List<@Nullable Object> key = new ArrayList<>(table.keys());
    for (int i = 0; i < table.keys(); i++) {
      Collation collation = table.columns().get(i).column().collation();
      key.add(values[i] instanceof String text ? collation.same(text) : values[i]);
    }
    return key;
  }

  /** The patch that does what this one and then a later one of the same row do. */
  EntityPatch<T> and(EntityPatch<? extends T> later) {
    EntityPatch<T> both = new Merged<>(this);
    for (int i = 0; i < given.length; i++) {
      if (later.sets(i) && i >= table.keys()) { // another spelling of the key stays out of the row
        both.set(i, later.value(i));
      }
    }
    return both;
  }

  /** The columns that are set, by name; values are left out, because they may be private. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(table.entity()).append(" patch of");
    for (int i = 0; i < given.length; i++) {
      if (given[i]) {
        text.append(' ').append(table.columns().get(i).column().name());
      }
    }
    return text.toString();
  }

  private static final class Merged<T> extends EntityPatch<T> {
    private final EntityPatch<T> first;

    Merged(EntityPatch<T> first) {
      super(first.table());
      this.first = first;
      for (int i = 0; i < first.given.length; i++) {
        if (first.sets(i)) {
          set(i, first.value(i));
        }
      }
    }

    @Override
    protected void complete(RowWriter row) {
      first.complete(row);
      for (int i = 0; i < table().columns().size(); i++) {
        if (first.sets(i) && !sets(i)) {
          set(i, first.value(i));
        }
      }
    }
  }
}
