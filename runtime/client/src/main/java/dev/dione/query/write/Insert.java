package dev.dione.query.write;

import dev.dione.query.column.Column;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.expr.NumberExpr;
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

  /**
   * The id that the database makes for the row, for its children in the same batch: the id of the
   * newest row with these very values. It stays the same whatever else is inserted, but for a row
   * with the same values; add the children before such a one.
   *
   * @param id the column of the id
   * @throws IllegalStateException if this is no insert of {@code values}, one of them is an
   *     expression, which may be another value later, or the row brings its id
   */
  public <N extends Number> NumberExpr<N> generatedId(NumberColumn<N> id) {
    if (rows instanceof RowSource.OfValues values) {
      return new NumberExpr<>(id.type(), new NewestRow(table, id.info(), values.assignments()));
    }
    throw new IllegalStateException(
        "Of an insert of entities or of a query nobody knows which row is meant: insert values(…)");
  }

  @Override
  void body(SqlWriter out) {
    out.sql("INSERT INTO ").sql(table.tableName()).sql(" (").list(columns, ", ").sql(')');
    out.line().part(rows);
  }
}
