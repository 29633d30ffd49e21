package dev.dione.engine.dml;

import dev.dione.dialect.dml.OneRowSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.Names;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on an engine of its own, written by the statements under test. */
final class TestTable implements AutoCloseable {
  private final Engine engine = Engine.inMemory();
  private final TableDef table;

  TestTable(String name, List<WriteColumn> columns, List<String> key, boolean strict) {
    table =
        new TableDef(
            name,
            columns.stream().map(WriteColumn::column).toList(),
            key,
            List.of(),
            List.of(),
            strict);
    run(Ddl.table(table));
  }

  /** Runs a write of these JSON rows, and says how many rows it changed. */
  long write(String sql, String jsonRows) {
    return changed(new EngineStatement(sql, List.of(jsonRows)));
  }

  /** The same for a JSON array of one row, in the form for one row. */
  long writeOne(String sql, String jsonRow) {
    OneRowSql form = OneRowSql.of(sql).orElseThrow();
    List<List<@Nullable Object>> values =
        run(
            new EngineStatement(
                "SELECT iif(type = 'integer', CAST(value AS TEXT), value)"
                    + " FROM json_each(?1, '$[0]')",
                List.of(jsonRow)));
    List<@Nullable Object> parameters = new ArrayList<>();
    form.positions().forEach(position -> parameters.add(values.get(position).get(0)));
    return changed(new EngineStatement(form.sql(), parameters));
  }

  private long changed(EngineStatement write) {
    return (Long) run(write, EngineStatement.of("SELECT changes()")).get(0).get(0);
  }

  /** All rows, ordered by the first column. */
  List<List<@Nullable Object>> rows() {
    return run("SELECT * FROM " + Names.quote(table.name()) + " ORDER BY 1");
  }

  /** Runs one statement, and gives its rows. */
  List<List<@Nullable Object>> run(String sql) {
    return run(EngineStatement.of(sql));
  }

  private List<List<@Nullable Object>> run(EngineStatement... request) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    engine.run(List.of(request), new Collector(rows));
    return rows;
  }

  @Override
  public void close() {
    engine.close();
  }

  private record Collector(List<List<@Nullable Object>> rows) implements EngineSink {
    @Override
    public void columns(int statement, List<String> names) {
      // the tests know their columns
    }

    @Override
    public void row(int statement, EngineRow row) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        values.add(
            switch (row.kind(i)) {
              case NULL -> null;
              case INTEGER -> row.integer(i);
              case REAL -> row.real(i);
              case TEXT -> row.text(i);
              case BLOB -> row.blob(i);
            });
      }
      rows.add(values);
    }

    @Override
    public void meta(int statement, EngineMeta meta) {
      // changes() tells enough
    }
  }
}
