package dev.dione.query.select;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import dev.dione.query.expr.Parameter;
import dev.dione.query.render.Hole;
import dev.dione.query.render.Rendered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query whose SQL is made, and that runs with many values. Immutable; safe for use by many
 * threads.
 *
 * @param <R> what a row becomes
 */
public final class PreparedQuery<R> {
  private final Rendered sql;
  private final RowMapper<R> mapper;

  PreparedQuery(Rendered sql, RowMapper<R> mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * The statement with these values.
   *
   * @throws IllegalStateException if a parameter of the query has none
   */
  public Statement statement(Parameter.Binding... bindings) {
    Map<Hole, @Nullable Object> values = new HashMap<>();
    for (Parameter.Binding binding : bindings) {
      values.put(binding.hole(), binding.value());
    }
    return sql.bind(values);
  }

  /** All rows. */
  public Call<List<R>> list(Parameter.Binding... bindings) {
    return QueryCall.list(statement(bindings), mapper);
  }

  /** All rows, now. */
  public List<R> list(D1 d1, Parameter.Binding... bindings) {
    return d1.execute(list(bindings));
  }

  /** The row, if there is one; two are a {@code D1MappingException}. */
  public Call<Optional<R>> optional(Parameter.Binding... bindings) {
    return QueryCall.optional(statement(bindings), mapper);
  }

  /** The row, if there is one, now. */
  public Optional<R> optional(D1 d1, Parameter.Binding... bindings) {
    return d1.execute(optional(bindings));
  }

  /** The SQL. */
  @Override
  public String toString() {
    return sql.sql();
  }
}
