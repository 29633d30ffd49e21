package dev.dione.dialect.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param name its name, unique in the schema
 * @param unique whether it forbids equal rows
 * @param columns what it indexes, in order
 * @param where the condition of a partial index, or null
 */
public record IndexDef(
    String name, boolean unique, List<IndexedColumn> columns, @Nullable String where) {
  public IndexDef {
    columns = List.copyOf(columns);
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(IndexedColumn::name).toList();
  }

  /**
   * A column of an index.
   *
   * @param name the column's name
   * @param descending whether its order is DESC
   */
  public record IndexedColumn(String name, boolean descending) {}
}
