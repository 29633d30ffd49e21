package dev.dione.dialect.dml;

import dev.dione.dialect.dml.PatchLayout.Given;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table whose rows are patched.
 *
 * @param entity the entity's name, for messages
 * @param table the table's name
 * @param keys how many of the columns, the first ones, are the key
 * @param columns the columns that a patch may hold: the key, the version if there is one, the
 *     others
 */
public record PatchTable(String entity, String table, int keys, List<WriteColumn> columns) {
  public PatchTable {
    columns = List.copyOf(columns);
  }

  /** The names of the key's columns. */
  public List<String> key() {
    return columns.subList(0, keys).stream().map(c -> c.column().name()).toList();
  }

  /** The same with the version, which says whether a row is as it was read. */
  public List<String> rowKey() {
    return columns.stream()
        .filter(c -> key().contains(c.column().name()) || c.role() == WriteColumn.Role.VERSION)
        .map(c -> c.column().name())
        .toList();
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
