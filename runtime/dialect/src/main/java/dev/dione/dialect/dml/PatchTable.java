package dev.dione.dialect.dml;

import dev.dione.dialect.dml.PatchLayout.Given;
import dev.dione.dialect.scope.ScopedTable.Live;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are patched.
 *
 * @param entity the entity's name, for messages
 * @param table the table's name
 * @param keys how many of the columns, the first ones, are the key
 * @param columns the columns that a patch may hold: the key, version and tenant if there are, the
 *     others
 * @param live how a row shows that it is not marked as deleted, or null if rows are not marked
 */
public record PatchTable(
    String entity, String table, int keys, List<WriteColumn> columns, @Nullable Live live) {
  public PatchTable {
    columns = List.copyOf(columns);
  }

  /** A table whose rows are not marked as deleted. */
  public PatchTable(String entity, String table, int keys, List<WriteColumn> columns) {
    this(entity, table, keys, columns, null);
  }

  /** The same table with the rows that are marked as deleted. */
  public PatchTable includingDeleted() {
    return new PatchTable(entity, table, keys, columns, null);
  }

  /** The names of the key's columns. */
  public List<String> key() {
    return columns.subList(0, keys).stream().map(c -> c.column().name()).toList();
  }

  /** The same with version and tenant, which say whether a row is as it was read, and whose. */
  public List<String> rowKey() {
    return columns.stream()
        .filter(c -> key().contains(c.column().name()) || isOfTheRow(c))
        .map(c -> c.column().name())
        .toList();
  }

  private static boolean isOfTheRow(WriteColumn column) {
    return column.role() == WriteColumn.Role.VERSION || column.role() == WriteColumn.Role.TENANT;
  }

  /** Whether every patch holds a column: the key, and what Dione writes by itself. */
  public boolean isAlwaysHeld(int column) {
    return column < keys || columns.get(column).role() != WriteColumn.Role.VALUE;
  }

  /** The layouts of patches each of which sets every column, and of patches that differ in all. */
  public List<PatchLayout> extremes() {
    List<Given> all = Collections.nCopies(columns.size(), Given.ALL);
    List<Given> some =
        IntStream.range(0, columns.size())
            .mapToObj(i -> isAlwaysHeld(i) ? Given.ALL : Given.SOME)
            .toList();
    return List.of(PatchLayout.of(this, all), PatchLayout.of(this, some));
  }
}
