package dev.dione.relation;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads children, those of children first, and then the rows: each object is made with its children
 * at once.
 */
final class RelatedCall<R> implements Call<R> {
  private final List<ChildRows<?>> children;
  private final Call<R> rows;

  RelatedCall(List<ChildRows<?>> children, Call<R> rows) {
    this.children = children;
    this.rows = rows;
  }

  @Override
  public List<Statement> statements() {
    return Stream.concat(children.stream().map(ChildRows::statement), rows.statements().stream())
        .toList();
  }

  @Override
  public void columns(int index, List<String> names) {
    if (index < children.size()) {
      children.get(index).columns(names);
    } else {
      rows.columns(index - children.size(), names);
    }
  }

  @Override
  public void row(int index, Row row) {
    if (index < children.size()) {
      children.get(index).row(row);
    } else {
      rows.row(index - children.size(), row);
    }
  }

  @Override
  public void restart(boolean mayHaveRun) {
    children.forEach(ChildRows::restart);
    rows.restart(mayHaveRun);
  }

  @Override
  public R finish(List<Meta> metas) {
    R result = rows.finish(metas.subList(children.size(), metas.size()));
    children.forEach(ChildRows::requireAllTaken);
    return result;
  }
}
