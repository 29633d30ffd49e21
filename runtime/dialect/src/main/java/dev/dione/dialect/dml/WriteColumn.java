package dev.dione.dialect.dml;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.sql.Names;
import org.jspecify.annotations.Nullable;

/**
 * A column as an entity writes it.
 *
 * @param column the column
 * @param nullable whether the entity may bring null
 * @param policy what an upsert does with the stored value
 * @param stamp whether it is an update time, which does not count as a change
 */
public record WriteColumn(ColumnDef column, boolean nullable, Policy policy, boolean stamp) {

  /** What an upsert that finds the row does with a column. */
  public enum Policy {
    /** A null keeps the stored value. */
    PRESERVE,
    /** The entity's value replaces the stored one. */
    OVERWRITE,
    /** Written by the insert alone. */
    INSERT_ONLY
  }

  /** The same column with another policy for nulls; what is written once stays so. */
  public WriteColumn withNulls(Policy nulls) {
    boolean fixed = policy == Policy.INSERT_ONLY || !nullable || stamp;
    return fixed ? this : new WriteColumn(column, true, nulls, false);
  }

  /** The same column, written by the insert alone. */
  public WriteColumn insertOnly() {
    return new WriteColumn(column, nullable, Policy.INSERT_ONLY, stamp);
  }

  /** The column's name as it stands in SQL. */
  String quoted() {
    return Names.quote(column.name());
  }

  /** The value at this index of a JSON row. */
  String valueAt(int index) {
    String value = "src.value->>" + index;
    return column.type() == ColumnType.BLOB ? "unhex(" + value + ")" : value;
  }

  /** The same, or the default where it is null and the column has one. */
  String valueOrDefaultAt(int index) {
    String value = valueAt(index);
    return takesDefault() ? "COALESCE(" + value + ", " + column.defaultSql() + ")" : value;
  }

  /** Whether a null of the entity means the default. */
  public boolean takesDefault() {
    return nullable && column.defaultSql() != null;
  }

  @Nullable String defaultSql() {
    return column.defaultSql();
  }

  boolean needsValue() {
    return column.notNull() && column.defaultSql() == null;
  }
}
