package dev.dione.query.write;

import dev.dione.query.column.Table;
import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlWriter;

/** A delete. Immutable. */
public final class Delete extends Write {
  private final Table<?> table;
  private final Condition where;

  Delete(Table<?> table, Condition where) {
    super(table);
    this.table = table;
    this.where = where;
  }

  @Override
  void body(SqlWriter out) {
    out.sql("DELETE FROM ").sql(table.tableName());
    WhereClause.write(out, where);
  }
}
