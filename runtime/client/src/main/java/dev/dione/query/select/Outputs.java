package dev.dione.query.select;

import dev.dione.dialect.limits.Limits;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.render.SqlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a result, each under a name that no other has: its own, or {@code c3} by its
 * place.
 */
final class Outputs {
  private final List<OutputColumn> columns;
  private final List<String> names;

  private Outputs(List<OutputColumn> columns, List<String> names) {
    this.columns = columns;
    this.names = names;
  }

  /**
   * The columns of what is selected.
   *
   * @throws IllegalStateException if they are more than D1 returns; it counts them by table
   */
  static Outputs of(PerGroup<?> selected) {
    List<OutputColumn> columns = selected.outputs();
    if (columns.size() > Limits.COLUMNS) {
      throw new IllegalStateException(tooMany(columns));
    }
    List<String> names = new ArrayList<>(columns.size());
    for (OutputColumn column : columns) {
      String name = column.name();
      names.add(name == null || names.contains(name) ? free(names) : name);
    }
    return new Outputs(columns, names);
  }

  /** A query in FROM may have a column c3 of its own. */
  private static String free(List<String> names) {
    String name = "c" + (names.size() + 1);
    while (names.contains(name)) {
      name += "_";
    }
    return name;
  }

  private static String tooMany(List<OutputColumn> columns) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (OutputColumn column : columns) {
      String table = column.table().isEmpty() ? "expressions" : column.table();
      counts.merge(table, 1, Integer::sum);
    }
    return "The query selects %d columns, and D1 returns %d at most: %s. Select fewer columns, or several queries in one batch"
        .formatted(columns.size(), Limits.COLUMNS, counts);
  }

  int size() {
    return columns.size();
  }

  OutputColumn get(int index) {
    return columns.get(index);
  }

  String name(int index) {
    return names.get(index);
  }

  List<String> names() {
    return names;
  }

  boolean needExact() {
    return columns.stream().anyMatch(column -> column.type().needsExact());
  }

  /** Writes the list of a select; exact if its rows go to D1's client. */
  void write(SqlWriter out, boolean exact) {
    for (int i = 0; i < columns.size(); i++) {
      OutputColumn column = columns.get(i);
      boolean wrapped = exact && column.type().needsExact();
      out.sql(i == 0 ? "" : ", ");
      out.part(wrapped ? column.type().exact(column.part()) : column.part());
      if (wrapped || !names.get(i).equals(column.name())) {
        out.sql(" AS ").sql(names.get(i));
      }
    }
  }

  /** Writes the list of a select from a query that has these columns; exact as in write. */
  void writeFrom(SqlWriter out, String alias, boolean exact) {
    for (int i = 0; i < columns.size(); i++) {
      String name = alias + "." + names.get(i);
      OutputColumn column = columns.get(i);
      out.sql(i == 0 ? "" : ", ");
      if (exact && column.type().needsExact()) {
        out.part(column.type().exact(o -> o.sql(name))).sql(" AS ").sql(names.get(i));
      } else {
        out.sql(name);
      }
    }
  }
}
