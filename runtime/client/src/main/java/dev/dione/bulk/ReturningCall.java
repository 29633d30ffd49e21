package dev.dione.bulk;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one write and the rows that it wrote: what they return, or, where a row may
 * stay as it is and return nothing, what is read behind each.
 */
final class ReturningCall<V, R> implements Call<R> {
  private final List<Statement> statements = new ArrayList<>();
  private final String origin;
  private final int every;
  private final RowReader<V> reader;
  private final BiFunction<String, List<V>, R> result;
  private final List<V> rows = new ArrayList<>();

  ReturningCall(
      BulkWrite<?> write,
      List<@Nullable Object[]> packed,
      RowMapper<V> mapper,
      BiFunction<String, List<V>, R> result) {
    this.origin = write.origin();
    this.result = result;
    this.reader = new RowReader<>(origin, mapper);
    String readSql = write.readSql();
    this.every = write.guards().size() + (readSql == null ? 1 : 2);
    for (Statement statement : RowPacker.pack(write, packed)) {
      write.guards().forEach(guard -> statements.add(write.beside(guard, statement)));
      statements.add(statement);
      if (readSql != null) {
        statements.add(write.beside(readSql, statement));
      }
    }
  }

  @Override
  public List<Statement> statements() {
    return statements;
  }

  @Override
  public void columns(int statement, List<String> names) {
    if (isRead(statement)) {
      reader.columns(names);
    }
  }

  @Override
  public void row(int statement, Row row) {
    if (isRead(statement)) {
      rows.add(reader.read(row));
    }
  }

  @Override
  public void restart(boolean mayHaveRun) {
    rows.clear();
  }

  @Override
  public R finish(List<Meta> metas) {
    return result.apply(origin, rows);
  }

  private boolean isRead(int statement) {
    return statement % every == every - 1;
  }
}
