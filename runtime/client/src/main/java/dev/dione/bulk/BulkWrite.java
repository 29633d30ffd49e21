package dev.dione.bulk;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A write of one or many entities, as a DAO method declares it. Immutable.
 *
 * @param <T> the entity
 * @param origin the DAO method, such as {@code EventDao.upsertAll}
 * @param sql the statement, whose {@code ?1} is a JSON array of rows with the alias {@code src}
 * @param countSql the statement that counts new rows beforehand, or null
 * @param readSql the statement that reads the rows of such an array back, or null where the write
 *     returns them itself, or nobody asks
 * @param guards statements that go before each statement of the write, with its first parameter,
 *     and fail the request if it may not be done
 * @param allNew whether every written row is a new one
 * @param writer makes the rows
 * @param folding folds rows of one key, or null where rows of one key stay apart
 * @param repeatKey the positions of a key, whose rows may be written twice if none of it is null:
 *     nothing is different then, and the method promises no result that depends on which run was
 *     the first; empty if it may not run twice
 */
public record BulkWrite<T>(
    String origin,
    String sql,
    @Nullable String countSql,
    @Nullable String readSql,
    List<String> guards,
    boolean allNew,
    EntityWriter<T> writer,
    @Nullable Folding folding,
    List<Integer> repeatKey) {
  public BulkWrite {
    repeatKey = List.copyOf(repeatKey);
  }

  /** A write that counts no new rows beforehand. */
  public static <T> BulkWrite<T> of(
      String origin, String sql, EntityWriter<T> writer, @Nullable Folding folding) {
    return new BulkWrite<>(origin, sql, null, null, List.of(), false, writer, folding, List.of());
  }

  /** The same write, with the count of new rows told. */
  public BulkWrite<T> countingNew(String newRowsSql) {
    return new BulkWrite<>(
        origin, sql, newRowsSql, readSql, guards, false, writer, folding, repeatKey);
  }

  /** The same write, whose rows are all new. */
  public BulkWrite<T> insertingOnly() {
    return new BulkWrite<>(origin, sql, null, readSql, guards, true, writer, folding, repeatKey);
  }

  /** The same write, behind which its rows are read, as it returns nothing for unchanged ones. */
  public BulkWrite<T> readingBack(String rowsSql) {
    return new BulkWrite<>(
        origin, sql, countSql, rowsSql, guards, allNew, writer, folding, repeatKey);
  }

  /** The same write, with one more statement before it that fails if it may not be done. */
  public BulkWrite<T> guardedBy(String guardSql) {
    List<String> all = new ArrayList<>(guards);
    all.add(guardSql);
    return new BulkWrite<>(
        origin, sql, countSql, readSql, List.copyOf(all), allNew, writer, folding, repeatKey);
  }

  /** The same write, which may run twice for rows with the whole key that they fold by. */
  public BulkWrite<T> repeating() {
    return repeatingBy(folding == null ? List.of() : folding.key());
  }

  /** The same write, which may run twice for rows with a whole key at these positions. */
  public BulkWrite<T> repeatingBy(List<Integer> key) {
    return new BulkWrite<>(origin, sql, countSql, readSql, guards, allNew, writer, folding, key);
  }

  /**
   * The call that writes these entities as one atomic request, and gives back the stored rows.
   *
   * @param mapper what a row becomes
   * @param result what the method, named first, returns of the rows
   * @throws dev.dione.error.D1ValueException if an entity cannot be stored; nothing is sent then
   */
  public <V, R> Call<R> returning(
      D1 d1,
      Collection<? extends T> entities,
      RowMapper<V> mapper,
      BiFunction<String, List<V>, R> result) {
    return new ReturningCall<>(this, folded(rows(d1, entities)), mapper, result);
  }

  /**
   * The call that writes these entities as one atomic request.
   *
   * @param result what the method returns of the counts
   * @throws dev.dione.error.D1ValueException if an entity cannot be stored; nothing is sent then
   */
  public <R> Call<R> of(D1 d1, Collection<? extends T> entities, Function<BulkResult, R> result) {
    List<@Nullable Object[]> rows = rows(d1, entities);
    List<@Nullable Object[]> folded = folded(rows);
    return new BulkCall<>(this, folded, rows.size() - folded.size(), result);
  }

  /**
   * The call that writes these entities as one atomic request, and tells nothing of it.
   *
   * @throws dev.dione.error.D1ValueException if an entity cannot be stored; nothing is sent then
   */
  public Call<Void> of(D1 d1, Collection<? extends T> entities) {
    return new SilentCall(this, folded(rows(d1, entities)));
  }

  /**
   * The call that sends statements which a {@link RowPacker} made.
   *
   * @param writes the statements
   * @param rows how many rows they write
   * @param merged how many more were folded into those
   * @param rowsAreRepeatable whether they may run twice: see {@link #isRepeatable}
   */
  public Call<BulkResult> packed(
      List<Statement> writes, int rows, int merged, boolean rowsAreRepeatable) {
    return new BulkCall<>(this, writes, rows, merged, rowsAreRepeatable, Function.identity());
  }

  /** Whether it may run twice for a row: a row without a whole key would be new each time. */
  public boolean isRepeatable(@Nullable Object[] row) {
    return !repeatKey.isEmpty() && hasKey(row);
  }

  boolean isRepeatable(List<@Nullable Object[]> rows) {
    for (@Nullable Object[] row : rows) {
      if (!isRepeatable(row)) {
        return false;
      }
    }
    return !repeatKey.isEmpty();
  }

  private boolean hasKey(@Nullable Object[] row) {
    for (int position : repeatKey) {
      if (row[position] == null) {
        return false;
      }
    }
    return true;
  }

  /** A statement beside one of the write, about the same rows. */
  Statement beside(String otherSql, Statement statement) {
    // Keys are short: they are in the JSON, whatever else of a long row is a parameter of its own.
    return Statement.ofTexts(otherSql, List.of((String) statement.parameters().get(0)), origin);
  }

  private List<@Nullable Object[]> rows(D1 d1, Collection<? extends T> entities) {
    List<@Nullable Object[]> rows = writer.rows(entities, d1.clock(), d1.scope().tenant());
    RowPacker.requireFits(writer, rows);
    return rows;
  }

  private List<@Nullable Object[]> folded(List<@Nullable Object[]> rows) {
    return folding == null ? rows : folding.fold(rows);
  }
}
