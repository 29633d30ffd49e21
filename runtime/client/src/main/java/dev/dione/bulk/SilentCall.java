package dev.dione.bulk;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of a write that tells nothing: each behind its guards, and no count asked. */
final class SilentCall implements Call<Void> {
  private final List<Statement> statements;
  private final boolean repeatable;

  SilentCall(BulkWrite<?> write, List<@Nullable Object[]> rows) {
    List<Statement> writes = RowPacker.pack(write, rows);
    statements = write.guards().isEmpty() ? writes : guarded(write, writes);
    repeatable = write.isRepeatable(rows);
  }

  private static List<Statement> guarded(BulkWrite<?> write, List<Statement> writes) {
    List<Statement> all = new ArrayList<>();
    for (Statement statement : writes) {
      write.guards().forEach(guard -> all.add(write.beside(guard, statement)));
      all.add(statement);
    }
    return all;
  }

  @Override
  public List<Statement> statements() {
    return statements;
  }

  @Override
  public void columns(int statement, List<String> names) {
    // of no result that anybody reads
  }

  @Override
  public void row(int statement, Row row) {
    // only a guard has rows, and it fails then
  }

  @Override
  public void restart(boolean mayHaveRun) {
    // nothing was kept
  }

  @Override
  public boolean isRepeatable() {
    return repeatable;
  }

  @Override
  public Optional<Set<Integer>> counts() {
    return Optional.of(Set.of());
  }

  @Override
  public @Nullable Void finish(List<Meta> metas) {
    return null;
  }
}
