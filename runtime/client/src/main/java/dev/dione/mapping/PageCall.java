package dev.dione.mapping;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Page;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1MappingException;
import dev.dione.internal.PageCursor;
import dev.dione.internal.PageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a page, and one row more, which tells whether another page follows. */
final class PageCall<T> implements Call<Page<T>> {
  private final Statement statement;
  private final int size;
  private final RowReader<T> rows;
  private final RowMapper<List<PageKey>> keys;
  private final long fingerprint;
  private final List<T> items = new ArrayList<>();
  private @Nullable Function<Row, List<PageKey>> boundKeys;
  private List<PageKey> last = List.of();
  private boolean more;

  PageCall(
      Statement statement, int size, RowMapper<T> mapper, List<PageOrder> order, long fingerprint) {
    this.statement = statement.inScope();
    this.size = size;
    this.rows = new RowReader<>(statement, mapper);
    this.keys =
        RowMapper.ofColumns(
            order.stream().map(PageOrder::source).toList(), row -> keys(order, row));
    this.fingerprint = fingerprint;
  }

  private static List<PageKey> keys(List<PageOrder> order, Row row) {
    List<PageKey> keys = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      keys.add(order.get(i).key(row, i));
    }
    return keys;
  }

  @Override
  public List<Statement> statements() {
    return List.of(statement);
  }

  @Override
  public void columns(int index, List<String> names) {
    rows.columns(names);
    boundKeys = names.isEmpty() ? null : keys.bind(names);
  }

  @Override
  public void row(int index, Row row) {
    List<PageKey> key = Objects.requireNonNull(boundKeys).apply(row);
    if (key.equals(last)) {
      throw new D1MappingException(
          "%s: Rows %d and %d stand at the same place of the order, so a page between them would lose one. Name in @OrderBy what makes a row unique; a join may repeat it"
              .formatted(rows.place(), row.number() - 1, row.number()),
          null);
    }
    if (items.size() == size) {
      more = true;
      return;
    }
    items.add(rows.read(row));
    last = key;
  }

  @Override
  public void restart(boolean mayHaveRun) {
    items.clear();
    last = List.of();
    more = false;
  }

  @Override
  public Page<T> finish(List<Meta> metas) {
    return new Page<>(items, more ? PageCursor.write(fingerprint, last) : null);
  }
}
