package dev.dione.query.aggregate;

import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The call of an aggregate function.
 *
 * @param call the function and its argument
 * @param filter which rows it takes, or null for all
 */
record AggregateCall(SqlPart call, @Nullable SqlPart filter) implements SqlPart {
  static AggregateCall of(SqlPart call) {
    return new AggregateCall(call, null);
  }

  @Override
  public void writeTo(SqlWriter out) {
    out.aggregate(this::write);
  }

  /** Writes it where it may be a window function, which belongs to the query that it stands in. */
  void write(SqlWriter out) {
    out.part(call);
    if (filter != null) {
      out.sql(" FILTER (WHERE ").part(filter).sql(')');
    }
  }
}
