package dev.dione.query.expr;

import dev.dione.Row;
import dev.dione.query.render.SqlPart;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a grouped select can have in its result: one value for each group. Immutable.
 *
 * @param <T> what it becomes in Java
 */
public interface PerGroup<T> {
  /** The columns that it takes in the result. */
  List<OutputColumn> outputs();

  /**
   * Reads its value from the rows of a result.
   *
   * @param position where its first column stands
   * @return reads one row after the other; not thread-safe
   */
  Function<Row, T> reader(int position);

  /**
   * A column of a result.
   *
   * @param name its name, quoted where it has to be; or null for an expression, which has none
   * @param table the table it comes from, for messages; empty for an expression
   * @param part what writes it
   * @param exact what writes it so that D1 sends it in full; the same part if that will do
   */
  record OutputColumn(@Nullable String name, String table, SqlPart part, SqlPart exact) {}
}
