package dev.dione.query.write;

import dev.dione.query.column.Table;
import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlWriter;

/** An update. Immutable. */
public final class Update extends Write {
  private final Table<?> table;
  private final Assignments assignments;
  private final Condition where;

  Update(Table<?> table, Assignments assignments, Condition where) {
    super(table);
    this.table = table;
    this.assignments = assignments;
    this.where = where;
  }

  @Override
  void body(SqlWriter out) {
    out.sql("UPDATE ").sql(table.tableName()).line().sql("SET ");
    assignments.writeSet(out);
    WhereClause.write(out, where);
  }
}
