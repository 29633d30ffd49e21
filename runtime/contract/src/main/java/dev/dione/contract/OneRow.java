package dev.dione.contract;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A call that reads the only row of its only statement. */
final class OneRow<T> implements Call<T> {
  private final Statement statement;
  private final Function<Row, T> reader;
  private final List<T> values = new ArrayList<>();

  OneRow(Statement statement, Function<Row, T> reader) {
    this.statement = statement;
    this.reader = reader;
  }

  @Override
  public List<Statement> statements() {
    return List.of(statement);
  }

  @Override
  public void columns(int index, List<String> names) {}

  @Override
  public void row(int index, Row row) {
    values.add(reader.apply(row));
  }

  @Override
  public void restart(boolean mayHaveRun) {
    values.clear();
  }

  @Override
  public T finish(List<Meta> metas) {
    if (values.size() != 1) {
      throw new AssertionError("one row was expected, not " + values.size());
    }
    return values.get(0);
  }
}
