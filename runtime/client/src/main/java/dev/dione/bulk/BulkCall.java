package dev.dione.bulk;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.internal.Utf8;
import dev.dione.mapping.ChangesCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one write and what they report: first the counts of new rows, where asked, then
 * for each statement its guards, the write and {@code changes()}. D1's {@code meta.changes} would
 * count the work of triggers and foreign key actions too.
 */
final class BulkCall<R> implements Call<R> {
  private final List<Statement> statements = new ArrayList<>();
  private final BulkWrite<?> write;
  private final int rows;
  private final int merged;
  private final long bytes;
  private final int counts;
  private final int every;
  private final Function<BulkResult, R> result;
  private final boolean repeatable;
  private long inserted;
  private long written;
  private boolean mayHaveRun;

  BulkCall(
      BulkWrite<?> write,
      List<@Nullable Object[]> rows,
      int merged,
      Function<BulkResult, R> result) {
    this(write, RowPacker.pack(write, rows), rows.size(), merged, write.isRepeatable(rows), result);
  }

  BulkCall(
      BulkWrite<?> write,
      List<Statement> writes,
      int rows,
      int merged,
      boolean repeatable,
      Function<BulkResult, R> result) {
    this.write = write;
    this.rows = rows;
    this.merged = merged;
    this.result = result;
    this.repeatable = repeatable;
    String countSql = write.countSql();
    if (countSql != null) {
      writes.forEach(w -> statements.add(write.beside(countSql, w)));
    }
    counts = statements.size();
    every = write.guards().size() + 2;
    for (Statement statement : writes) {
      write.guards().forEach(guard -> statements.add(write.beside(guard, statement)));
      statements.add(statement);
      statements.add(new Statement(ChangesCall.SELECT_CHANGES, List.of(), write.origin()));
    }
    bytes = parameterBytes(statements);
  }

  private static long parameterBytes(List<Statement> statements) {
    long sum = 0;
    for (Statement statement : statements) {
      for (Object parameter : statement.parameters()) {
        sum += Utf8.size(String.valueOf(parameter));
      }
    }
    return sum;
  }

  @Override
  public List<Statement> statements() {
    return statements;
  }

  @Override
  public void columns(int statement, List<String> names) {
    // one column each
  }

  @Override
  public void row(int statement, Row row) {
    if (statement < counts) {
      inserted += row.integer(0);
    } else if (isChanges(statement)) {
      written += row.integer(0);
    }
  }

  private boolean isChanges(int statement) {
    return statement >= counts && (statement - counts) % every == every - 1;
  }

  @Override
  public Optional<Set<Integer>> counts() {
    return Optional.of(
        IntStream.range(0, statements.size())
            .filter(i -> i < counts || isChanges(i))
            .boxed()
            .collect(Collectors.toSet()));
  }

  @Override
  public void restart(boolean ranPerhaps) {
    inserted = 0;
    written = 0;
    mayHaveRun |= ranPerhaps;
  }

  @Override
  public boolean isRepeatable() {
    return repeatable;
  }

  @Override
  public R finish(List<Meta> metas) {
    boolean knowsInserted = !mayHaveRun && (write.allNew() || write.countSql() != null);
    long others = rows - written;
    boolean knowsRead = true;
    long rowsRead = 0;
    long rowsWritten = 0;
    for (Meta meta : metas) {
      knowsRead &= meta.rowsRead().isPresent();
      rowsRead += meta.rowsRead().orElse(0);
      rowsWritten += meta.rowsWritten();
    }
    return result.apply(
        new BulkResult(
            written,
            knowsInserted
                ? OptionalLong.of(write.allNew() ? written : inserted)
                : OptionalLong.empty(),
            mayHaveRun ? 0 : others,
            mayHaveRun ? others : 0,
            merged,
            bytes,
            knowsRead ? OptionalLong.of(rowsRead) : OptionalLong.empty(),
            rowsWritten));
  }
}
