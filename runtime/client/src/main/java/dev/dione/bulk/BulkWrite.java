package dev.dione.bulk;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.mapping.EntityWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A write of one or many entities, as a DAO method declares it. Immutable.
 *
 * @param <T> the entity
 * @param origin the DAO method, such as {@code EventDao.upsertAll}
 * @param sql the statement, whose {@code ?1} is a JSON array of rows with the alias {@code src}
 * @param countSql the statement that counts new rows beforehand, or null
 * @param allNew whether every written row is a new one
 * @param writer makes the rows
 * @param folding folds rows of one key, or null where rows of one key stay apart
 */
public record BulkWrite<T>(
    String origin,
    String sql,
    @Nullable String countSql,
    boolean allNew,
    EntityWriter<T> writer,
    @Nullable Folding folding) {

  /** A write that counts no new rows beforehand. */
  public static <T> BulkWrite<T> of(
      String origin, String sql, EntityWriter<T> writer, @Nullable Folding folding) {
    return new BulkWrite<>(origin, sql, null, false, writer, folding);
  }

  /** The same write, with the count of new rows told. */
  public BulkWrite<T> countingNew(String newRowsSql) {
    return new BulkWrite<>(origin, sql, newRowsSql, false, writer, folding);
  }

  /** The same write, whose rows are all new. */
  public BulkWrite<T> insertingOnly() {
    return new BulkWrite<>(origin, sql, null, true, writer, folding);
  }

  /**
   * The call that writes these entities as one atomic request.
   *
   * @param result what the method returns of the counts
   * @throws dev.dione.error.D1ValueException if an entity cannot be stored; nothing is sent then
   */
  public <R> Call<R> of(D1 d1, Collection<? extends T> entities, Function<BulkResult, R> result) {
    List<@Nullable Object[]> rows = writer.rows(entities, d1.clock());
    RowPacker.requireFits(writer, rows);
    List<@Nullable Object[]> folded = folding == null ? rows : folding.fold(rows);
    return new BulkCall<>(this, folded, rows.size() - folded.size(), result);
  }
}
