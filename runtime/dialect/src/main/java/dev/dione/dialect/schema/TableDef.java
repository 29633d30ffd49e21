package dev.dione.dialect.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param name the name, unquoted
 * @param columns the columns, in order; at least one
 * @param primaryKey the names of the primary key's columns, in order; at least one
 * @param checks conditions over several columns
 * @param indexes its indexes, in order
 * @param strict whether it is STRICT
 */
public record TableDef(
    String name,
    List<ColumnDef> columns,
    List<String> primaryKey,
    List<CheckDef> checks,
    List<IndexDef> indexes,
    boolean strict)
    implements SchemaObject {
  public TableDef {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    checks = List.copyOf(checks);
    indexes = List.copyOf(indexes);
  }

  /** The column of that name, if there is one (names compare without case, as in SQLite). */
  public Optional<ColumnDef> column(String columnName) {
    return columns.stream().filter(c -> c.name().equalsIgnoreCase(columnName)).findFirst();
  }

  /** The primary key's column when it is a rowid alias ({@code INTEGER PRIMARY KEY}). */
  public Optional<ColumnDef> rowidAlias() {
    return primaryKey.size() == 1
        ? column(primaryKey.get(0)).filter(c -> c.type() == ColumnType.INTEGER)
        : Optional.empty();
  }

  /** The tables that this one references, itself excluded, in column order and without repeats. */
  public List<String> parents() {
    return columns.stream()
        .filter(c -> c.reference() != null)
        .map(c -> c.reference().table())
        .filter(t -> !t.equalsIgnoreCase(name))
        .distinct()
        .toList();
  }
}
