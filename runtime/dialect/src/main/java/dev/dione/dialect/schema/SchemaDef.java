package dev.dione.dialect.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A schema: tables in an order in which they can be created, parents first.
 *
 * @param name the database root's simple name
 * @param tables the tables, parents before children
 */
public record SchemaDef(String name, List<TableDef> tables) {
  public SchemaDef {
    tables = List.copyOf(tables);
  }

  /** A schema of these tables, brought into dependency order; the given order breaks ties. */
  public static SchemaDef of(String name, List<TableDef> tables) {
    Set<TableDef> ordered = new LinkedHashSet<>();
    for (TableDef table : tables) {
      visit(table, tables, ordered, new LinkedHashSet<>());
    }
    return new SchemaDef(name, new ArrayList<>(ordered));
  }

  /** The table of that name, if there is one (names compare without case, as in SQLite). */
  public Optional<TableDef> table(String tableName) {
    return find(tables, tableName);
  }

  private static void visit(
      TableDef table, List<TableDef> all, Set<TableDef> ordered, Set<TableDef> onPath) {
    if (ordered.contains(table) || !onPath.add(table)) {
      return; // done, or a cycle: SQLite lets a table reference one that comes later
    }
    for (String parent : table.parents()) {
      find(all, parent).ifPresent(t -> visit(t, all, ordered, onPath));
    }
    ordered.add(table);
  }

  private static Optional<TableDef> find(List<TableDef> tables, String name) {
    return tables.stream().filter(t -> t.name().equalsIgnoreCase(name)).findFirst();
  }
}
