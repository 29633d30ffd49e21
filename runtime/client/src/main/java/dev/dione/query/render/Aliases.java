package dev.dione.query.render;

import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the tables of a statement are known. A query inside another one sees the
 * tables around it; no alias is given twice in a statement.
 */
final class Aliases {
  private final List<Known> tables = new ArrayList<>();
  private final List<String> given = new ArrayList<>();

  /** Tables before this one cannot be seen. */
  private int visible;

  /** Where the tables begin of the query that is being written. */
  private int own;

  private @Nullable AggregateScope aggregate;

  /** Hides all tables that are known, and gives what {@link #show} takes to show them again. */
  int hide() {
    int before = visible;
    visible = tables.size();
    return before;
  }

  /** Ends {@link #hide}. */
  void show(int before) {
    forget(visible);
    visible = before;
  }

  /** Begins a query in another one, and gives what {@link #end} takes to go on with that. */
  int begin() {
    int around = own;
    own = tables.size();
    return around;
  }

  /** Forgets the tables of a query that has ended. */
  void end(int around) {
    forget(own);
    own = around;
  }

  private void forget(int begin) {
    while (tables.size() > begin) {
      tables.remove(tables.size() - 1);
    }
  }

  /** Begins the call of an aggregate function in the query that is being written. */
  void beginAggregate() {
    aggregate = new AggregateScope(own, tables.size(), aggregate);
  }

  /** Ends the call, and tells whether it spoke only of tables of the queries around this one. */
  boolean endAggregate() {
    AggregateScope ended = aggregate;
    aggregate = ended.around();
    return ended.isForeign();
  }

  /** Makes a table known under an alias of its own. */
  void add(TableUse table) {
    add(table, free(table.aliasStem()));
  }

  /** Keeps a name for the table that {@link #adopt} will find; before all others. */
  void reserve(String name) {
    put(null, name);
    given.add(name.toLowerCase(Locale.ROOT));
  }

  /** Gives the name that was reserved to a table, if it is still free, and visible here. */
  boolean adopt(TableUse table) {
    boolean free = visible == 0 && !tables.isEmpty() && tables.get(0).table == null;
    if (free) {
      tables.set(0, new Known(table, tables.get(0).name));
    }
    return free;
  }

  /** Makes a table known under a name. */
  void add(TableUse table, String name) {
    put(table, name);
  }

  private void put(@Nullable TableUse table, String name) {
    tables.add(new Known(table, name));
    given.add(name);
  }

  /** The name of a table, or null if the query has no such table. */
  @Nullable String of(TableUse table) {
    for (int i = tables.size() - 1; i >= visible; i--) {
      Known known = tables.get(i);
      if (known.table == table) {
        if (aggregate != null) {
          aggregate.speaksOf(i);
        }
        return known.name;
      }
    }
    return null;
  }

  private String free(String stem) {
    String name = stem;
    for (int i = 2; given.contains(name) || (i == 2 && Names.isKeyword(name)); i++) {
      name = stem + i;
    }
    return name;
  }

  /** A table and its name; null keeps a name for a table to come. */
  private record Known(@Nullable TableUse table, String name) {}
}
