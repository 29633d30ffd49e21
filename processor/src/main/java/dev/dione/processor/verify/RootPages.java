package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of tables and indexes by the pages where these begin, which is how programs name
 * them.
 */
final class RootPages {
  private final Map<Integer, List<Optional<Origin>>> columns = new HashMap<>();

  private RootPages() {}

  /** The pages of a schema that the engine holds. */
  static RootPages of(Engine engine, List<TableDef> tables) {
    Map<String, List<Optional<Origin>>> byName = new HashMap<>();
    for (TableDef table : tables) {
      byName.put(table.name(), table.columns().stream().map(c -> origin(table, c)).toList());
      for (IndexDef index : table.indexes()) {
        byName.put(
            index.name(),
            index.columnNames().stream()
                .map(name -> table.column(name).flatMap(column -> origin(table, column)))
                .toList());
      }
    }
    RootPages pages = new RootPages();
    engine.run(
        List.of(EngineStatement.of("SELECT rootpage, name FROM sqlite_schema WHERE rootpage > 0")),
        pages.new Names(byName));
    return pages;
  }

  private static Optional<Origin> origin(TableDef table, ColumnDef column) {
    return Optional.of(new Origin(table, column));
  }

  /** The column at a position of what begins on a page; empty if that is none of a table. */
  Optional<Origin> column(int page, int position) {
    List<Optional<Origin>> all = columns.getOrDefault(page, List.of());
    return position < all.size() ? all.get(position) : Optional.empty();
  }

  /**
   * A column of a table.
   *
   * @param table the table
   * @param column the column
   */
  record Origin(TableDef table, ColumnDef column) {}

  /** Takes the pages and what they are called. */
  private final class Names implements EngineSink {
    private final Map<String, List<Optional<Origin>>> byName;

    Names(Map<String, List<Optional<Origin>>> byName) {
      this.byName = byName;
    }

    @Override
    public void columns(int statement, List<String> names) {
      // they are known
    }

    @Override
    public void row(int statement, EngineRow row) {
      columns.put((int) row.integer(0), byName.getOrDefault(row.text(1), List.of()));
    }

    @Override
    public void meta(int statement, EngineMeta meta) {
      // not wanted
    }
  }
}
