package dev.dione.dialect.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name, unquoted
 * @param type the type
 * @param collation how its texts compare
 * @param notNull whether NULL is refused
 * @param defaultSql the default as an SQL expression, or null for none
 * @param generated how it is computed from the others, or null if rows bring it
 * @param checks conditions on this column
 * @param reference the foreign key of this column alone, or null
 */
public record ColumnDef(
    String name,
    ColumnType type,
    Collation collation,
    boolean notNull,
    @Nullable String defaultSql,
    @Nullable GeneratedDef generated,
    List<CheckDef> checks,
    @Nullable ReferenceDef reference) {
  public ColumnDef {
    checks = List.copyOf(checks);
  }

  /** A column that rows bring, and that compares byte by byte. */
  public ColumnDef(
      String name,
      ColumnType type,
      boolean notNull,
      @Nullable String defaultSql,
      List<CheckDef> checks,
      @Nullable ReferenceDef reference) {
    this(name, type, Collation.BINARY, notNull, defaultSql, null, checks, reference);
  }
}
