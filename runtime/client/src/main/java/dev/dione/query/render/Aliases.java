package dev.dione.query.render;

import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the tables of a statement are known. A query inside another one sees the
 * tables around it; no alias is given twice in a statement.
 */
final class Aliases {
  private final List<TableUse> tables = new ArrayList<>();

  private final List<String> names = new ArrayList<>();

  /** What stands before a column of each table: {@code e.} */
  private final List<String> prefixes = new ArrayList<>();

  private final List<String> given = new ArrayList<>();
  private int visible;

  /** Hides all tables that are known, and gives what {@link #show} takes to show them again. */
  int hide() {
    int before = visible;
    visible = tables.size();
    return before;
  }

  /** Ends {@link #hide}. */
  void show(int before) {
    end(visible);
    visible = before;
  }

  /** How many tables are known: what {@link #end} goes back to. */
  int begin() {
    return tables.size();
  }

  /** Forgets the tables of a query that has ended. */
  void end(int begin) {
    while (tables.size() > begin) {
      tables.remove(tables.size() - 1);
      names.remove(names.size() - 1);
      prefixes.remove(prefixes.size() - 1);
    }
  }

  /** Makes a table known under an alias of its own. */
  void add(TableUse table) {
    add(table, free(table.aliasStem()));
  }

  /** Makes a table known under a name. */
  void add(TableUse table, String name) {
    tables.add(table);
    names.add(name);
    prefixes.add(name + ".");
    given.add(name);
  }

  /** The name of a table, or null if the query has no such table. */
  @Nullable String of(TableUse table) {
    int index = indexOf(table);
    return index < 0 ? null : names.get(index);
  }

  /** What stands before a column of a table, or null if the query has no such table. */
  @Nullable String prefixOf(TableUse table) {
    int index = indexOf(table);
    return index < 0 ? null : prefixes.get(index);
  }

  private int indexOf(TableUse table) {
    for (int i = tables.size() - 1; i >= visible; i--) {
      if (tables.get(i) == table) {
        return i;
      }
    }
    return -1;
  }

  private String free(String stem) {
    String name = stem;
    for (int i = 2; given.contains(name) || (i == 2 && Names.isKeyword(name)); i++) {
      name = stem + i;
    }
    return name;
  }
}
