package dev.dione.dialect.dml;

import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.sql.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as an entity writes it.
 *
 * @param column the column
 * @param nullable whether the entity may bring null
 * @param policy what an upsert does with the stored value
 * @param role what the write does with it by itself
 */
public record WriteColumn(ColumnDef column, boolean nullable, Policy policy, Role role) {

  /** What a write does with a column by itself. */
  public enum Role {
    /** Nothing: it holds what the entity brings. */
    VALUE,
    /** The time of the insert. */
    INSERT_TIME,
    /** An update time, which does not count as a change. */
    UPDATE_TIME,
    /** A version: the entity's says which row is meant, and the stored one is counted up. */
    VERSION,
    /** Whose the row is: no other tenant's row is meant, and it never changes. */
    TENANT
  }

  /** What an upsert that finds the row does with a column. */
  public enum Policy {
    /** A null keeps the stored value. */
    PRESERVE,
    /** The entity's value replaces the stored one. */
    OVERWRITE,
    /** Written by the insert alone. */
    INSERT_ONLY
  }

  /** A column that is never NULL, and that no row brings as null. */
  public static WriteColumn required(String name, ColumnType type) {
    return new WriteColumn(
        new ColumnDef(name, type, true, null, List.of(), null),
        false,
        Policy.OVERWRITE,
        Role.VALUE);
  }

  /** A column that is never NULL, and that no row brings as null: a new row may leave it out. */
  public static WriteColumn required(String name, ColumnType type, String defaultSql) {
    return new WriteColumn(
        new ColumnDef(name, type, true, defaultSql, List.of(), null),
        false,
        Policy.OVERWRITE,
        Role.VALUE);
  }

  /** A column that may be NULL. */
  public static WriteColumn optional(String name, ColumnType type) {
    return new WriteColumn(
        new ColumnDef(name, type, false, null, List.of(), null),
        true,
        Policy.OVERWRITE,
        Role.VALUE);
  }

  /** A column that is never NULL: for the null of a row it takes its default. */
  public static WriteColumn defaulting(String name, ColumnType type, String defaultSql) {
    return new WriteColumn(
        new ColumnDef(name, type, true, defaultSql, List.of(), null),
        true,
        Policy.OVERWRITE,
        Role.VALUE);
  }

  /** The same column with another role. */
  public WriteColumn as(Role other) {
    return new WriteColumn(column, nullable, policy, other);
  }

  /** The same column with another policy for nulls; what is written once stays so. */
  public WriteColumn withNulls(Policy nulls) {
    boolean fixed = policy == Policy.INSERT_ONLY || !nullable || role != Role.VALUE;
    return fixed ? this : new WriteColumn(column, true, nulls, role);
  }

  /** The same column, written by the insert alone. */
  public WriteColumn insertOnly() {
    return new WriteColumn(column, nullable, Policy.INSERT_ONLY, role);
  }

  /** Whether it is left out where a write looks for changes. */
  boolean isNoChange() {
    return role != Role.VALUE;
  }

  /** The column's name as it stands in SQL. */
  String quoted() {
    return Names.quote(column.name());
  }

  /** The same column, whose texts compare by a collation. */
  public WriteColumn comparing(Collation collation) {
    ColumnDef compared =
        new ColumnDef(
            column.name(),
            column.type(),
            collation,
            column.notNull(),
            column.defaultSql(),
            column.generated(),
            column.checks(),
            column.reference());
    return new WriteColumn(compared, nullable, policy, role);
  }

  /** The stored value, to be compared byte by byte: a change of case is a change. */
  String exactly(String table) {
    String value = table + "." + quoted();
    return column.collation() == Collation.BINARY ? value : value + " COLLATE BINARY";
  }

  /** The value at this index of a JSON row. */
  String valueAt(int index) {
    String value = "src.value->>" + index;
    return switch (column.type()) {
      case BLOB -> "unhex(" + value + ")";
      case ANY -> "(" + value + ")"; // stays in the JSON: see OneRowSql
      default -> value;
    };
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
