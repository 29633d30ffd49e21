package dev.dione.query.condition;

import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;

/** The opposite of a condition. */
record Not(SqlPart condition) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.sql("NOT (").part(condition).sql(')');
  }
}
