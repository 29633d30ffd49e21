package dev.dione.internal;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.transport.StreamedRow;
import java.util.List;
import java.util.function.Consumer;

/** Hands each row on and keeps none. */
public final class EachRow implements Call<Meta> {
  private final Statement statement;
  private final Consumer<Row> rows;
  private boolean begun;

  /** A call of this statement. */
  public EachRow(Statement statement, Consumer<Row> rows) {
    this.statement = statement;
    this.rows = rows;
  }

  @Override
  public List<Statement> statements() {
    return List.of(statement);
  }

  @Override
  public void columns(int index, List<String> names) {}

  @Override
  public void row(int index, Row row) {
    if (row instanceof StreamedRow streamed) {
      streamed.readAll(); // a row that breaks off is not handed on, and may be asked for again
    }
    begun = true;
    rows.accept(row);
  }

  /** Not after the first row, which would come twice. */
  @Override
  public boolean isRepeatable() {
    return !begun && Call.super.isRepeatable();
  }

  @Override
  public void restart(boolean mayHaveRun) {}

  @Override
  public Meta finish(List<Meta> metas) {
    return metas.get(0);
  }
}
