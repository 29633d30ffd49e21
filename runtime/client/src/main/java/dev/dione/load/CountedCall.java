package dev.dione.load;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call that counts how often it was sent again. */
final class CountedCall<T> implements Call<T> {
  private final Call<T> call;
  private int restarts;

  CountedCall(Call<T> call) {
    this.call = call;
  }

  int restarts() {
    return restarts;
  }

  @Override
  public List<Statement> statements() {
    return call.statements();
  }

  @Override
  public void columns(int statement, List<String> names) {
    call.columns(statement, names);
  }

  @Override
  public void row(int statement, Row row) {
    call.row(statement, row);
  }

  @Override
  public void restart(boolean mayHaveRun) {
    restarts++;
    call.restart(mayHaveRun);
  }

  @Override
  public boolean isRepeatable() {
    return call.isRepeatable();
  }

  @Override
  public Optional<Set<Integer>> counts() {
    return call.counts();
  }

  @Override
  public T finish(List<Meta> metas) {
    return call.finish(metas);
  }
}
