package dev.dione.query.write;

import dev.dione.query.column.Column;
import dev.dione.query.column.Table;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.List;

/** An insert; a row whose key is there already fails it, unless {@link #onConflict} is said. */
public final class Insert extends Write {
  private final Table<?> table;
  private final List<SqlPart> columns;
  private final RowSource rows;

  Insert(Table<?> table, List<SqlPart> columns, RowSource rows) {
    super(table);
    this.table = table;
    this.columns = columns;
    this.rows = rows;
  }

  /** What happens to a row whose key is there already; the key is the id or a unique index. */
  public Conflict onConflict(Column<?>... key) {
    return new Conflict(this, table, RowSource.columnNames(List.of(key)));
  }

  @Override
  void body(SqlWriter out) {
    out.sql("INSERT INTO ").sql(table.tableName()).sql(" (").list(columns, ", ").sql(')');
    out.line().part(rows);
  }
}
