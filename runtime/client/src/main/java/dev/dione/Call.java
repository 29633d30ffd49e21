package dev.dione;

import java.util.List;

/**
 * What one DAO method does: its statements, and how their results become the method's result. A
 * call is used once and by one thread.
 *
 * @param <T> the result
 */
public interface Call<T> {
  /** The statements, in order; none if there is nothing to do. */
  List<Statement> statements();

  /** The column names of the result of one of the statements, by its index. */
  void columns(int statement, List<String> names);

  /** A row of one of the statements. */
  void row(int statement, Row row);

  /** The result, after every statement has ended; one meta for each statement. */
  T finish(List<Meta> metas);
}
