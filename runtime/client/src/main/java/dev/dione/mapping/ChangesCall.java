package dev.dione.mapping;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * A call of one statement whose result is how many rows it changed: itself, without the work of
 * triggers and foreign key actions, which D1's {@code meta.changes} counts in. So {@code changes()}
 * is asked in the same request.
 *
 * @param <R> the result
 */
public final class ChangesCall<R> implements Call<R> {
  /** Asks how many rows the statement before it changed. */
  public static final String SELECT_CHANGES = "SELECT changes()";

  private final Statement statement;
  private final LongFunction<R> result;
  private final boolean repeatable;
  private long changes;

  /** A call that makes its result of the count of changed rows. */
  public ChangesCall(Statement statement, LongFunction<R> result) {
    this(statement, result, false);
  }

  private ChangesCall(Statement statement, LongFunction<R> result, boolean repeatable) {
    this.statement = statement.inScope();
    this.result = result;
    this.repeatable = repeatable;
  }

  /**
   * A call of a statement that may run twice: nothing is different then, and the result is the same
   * whatever the count.
   */
  public static <R> ChangesCall<R> repeating(Statement statement, LongFunction<R> result) {
    return new ChangesCall<>(statement, result, true);
  }

  @Override
  public List<Statement> statements() {
    return List.of(statement, new Statement(SELECT_CHANGES, List.of(), statement.origin()));
  }

  @Override
  public void columns(int index, List<String> names) {
    // changes() has one column
  }

  @Override
  public void row(int index, Row row) {
    if (index == 1) {
      changes = row.integer(0);
    }
  }

  @Override
  public void restart(boolean mayHaveRun) {
    changes = 0;
  }

  @Override
  public boolean isRepeatable() {
    return repeatable;
  }

  @Override
  public Optional<Set<Integer>> counts() {
    return Optional.of(Set.of(1));
  }

  @Override
  public R finish(List<Meta> metas) {
    return result.apply(changes);
  }
}
