package dev.dione.internal;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Result;
import dev.dione.Row;
import dev.dione.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects whole results as they came. */
public final class ResultCall implements Call<List<Result>> {
  private final List<Statement> statements;
  private final List<List<String>> columns = new ArrayList<>();
  private final List<List<List<@Nullable Object>>> rows = new ArrayList<>();

  /** A call of these statements. */
  public ResultCall(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  @Override
  public List<Statement> statements() {
    return statements;
  }

  @Override
  public void columns(int statement, List<String> names) {
    columns.add(List.copyOf(names));
    rows.add(new ArrayList<>());
  }

  @Override
  public void row(int statement, Row row) {
    List<@Nullable Object> values = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      values.add(row.value(i));
    }
    rows.get(statement).add(Collections.unmodifiableList(values));
  }

  @Override
  public void restart(boolean mayHaveRun) {
    columns.clear();
    rows.clear();
  }

  @Override
  public List<Result> finish(List<Meta> metas) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < metas.size(); i++) {
      results.add(
          new Result(columns.get(i), Collections.unmodifiableList(rows.get(i)), metas.get(i)));
    }
    return results;
  }
}
