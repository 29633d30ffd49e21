package app;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The statements of {@link ShowDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ShowDao",
    signatures = {
        "insert(app.Show show)",
        "update(app.Show show)",
        "delete(java.util.Collection shows)",
        "upsert(java.util.Collection shows)",
        "find(long id)"
    },
    carried = {
        @Generated.Carried(of = "app.ShowDao", suppressed = "dione:sort: the table is small"),
        @Generated.Carried(of = "highest", nullable = "return")
    }
)
public final class ShowDao_ implements ShowDao {
  private static final String INSERT = """
      INSERT INTO show (id, venue, day, price)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Show> INSERT_WRITE = BulkWrite.of(
      "ShowDao.insert",
      INSERT,
      Show_.WRITER,
      null)
      .insertingOnly();

  private static final String UPDATE = """
      UPDATE show SET
        venue = src.value->>1,
        day = src.value->>2,
        price = src.value->>3
      FROM json_each(?1) AS src
      WHERE show.id = src.value->>0""";

  private static final BulkWrite<Show> UPDATE_WRITE = BulkWrite.of(
      "ShowDao.update",
      UPDATE,
      Show_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String DELETE = """
      DELETE FROM show
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Show> DELETE_WRITE = BulkWrite.of(
      "ShowDao.delete",
      DELETE,
      Show_.KEY_WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String UPSERT = """
      INSERT INTO show (id, venue, day, price)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        venue = excluded.venue,
        day = excluded.day,
        price = COALESCE(excluded.price, show.price)
      WHERE (show.venue, show.day, show.price)
        IS NOT (excluded.venue, excluded.day, COALESCE(excluded.price, show.price))""";

  private static final BulkWrite<Show> UPSERT_WRITE = BulkWrite.of(
      "ShowDao.upsert",
      UPSERT,
      Show_.WRITER,
      new Folding(List.of(0), Set.of(3), Set.of()))
      .repeating();

  private static final String FIND = """
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price
      FROM show
      WHERE show.id = ?1""";

  private static final String ALL = """
      WITH dione_q AS (
      SELECT * FROM show
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price
      FROM dione_q""";

  private static final String COUNT = """
      WITH dione_q(value) AS (
      SELECT count(*) FROM show
      )
      SELECT CAST(value AS TEXT)
      FROM dione_q""";

  private static final String HIGHEST = """
      WITH dione_q(value) AS (
      SELECT max(price) FROM show
      )
      SELECT CAST(value AS TEXT)
      FROM dione_q""";

  private static final String COUNTS = "SELECT venue, count(*) FROM show GROUP BY venue";

  private static final String FREE = "UPDATE show SET price = 0";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ShowDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public CompletableFuture<Void> insert(Show show) {
    return d1.executeAsync(insertCall(show));
  }

  @Override
  public CompletableFuture<Boolean> update(Show show) {
    return d1.executeAsync(updateCall(show));
  }

  @Override
  public CompletableFuture<Integer> delete(Collection<Show> shows) {
    return d1.executeAsync(deleteCall(shows));
  }

  @Override
  public CompletableFuture<BulkResult> upsert(Collection<Show> shows) {
    return d1.executeAsync(upsertCall(shows));
  }

  @Override
  public CompletableFuture<Optional<Show>> find(long id) {
    return d1.executeAsync(findCall(id));
  }

  @Override
  public CompletableFuture<List<Show>> all() {
    return d1.executeAsync(allCall());
  }

  @Override
  public CompletableFuture<Long> count() {
    return d1.executeAsync(countCall());
  }

  @Override
  public CompletableFuture<Long> highest() {
    return d1.executeAsync(highestCall());
  }

  @Override
  public CompletableFuture<Map<String, Integer>> counts() {
    return d1.executeAsync(countsCall());
  }

  @Override
  public CompletableFuture<Long> free() {
    return d1.executeAsync(freeCall());
  }

  private Call<Void> insertCall(Show show) {
    return INSERT_WRITE.of(d1, Collections.singletonList(show));
  }

  private Call<Boolean> updateCall(Show show) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(show), result -> result.written() > 0);
  }

  private Call<Integer> deleteCall(Collection<Show> shows) {
    return DELETE_WRITE.of(d1, shows, result -> Math.toIntExact(result.written()));
  }

  private Call<BulkResult> upsertCall(Collection<Show> shows) {
    return UPSERT_WRITE.of(d1, shows, result -> result);
  }

  private Call<Optional<Show>> findCall(long id) {
    return QueryCall.optional(
        new Statement(FIND, Arrays.asList(Encode.integer(id)), "ShowDao.find"),
        Show_.MAPPER);
  }

  private Call<List<Show>> allCall() {
    return QueryCall.list(
        new Statement(ALL, List.of(), "ShowDao.all"),
        Show_.MAPPER);
  }

  private Call<Long> countCall() {
    return QueryCall.one(
        new Statement(COUNT, List.of(), "ShowDao.count"),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)));
  }

  private Call<Long> highestCall() {
    return QueryCall.orNull(
        new Statement(HIGHEST, List.of(), "ShowDao.highest"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.int64(row, 0)));
  }

  private Call<Map<String, Integer>> countsCall() {
    return QueryCall.map(
        new Statement(COUNTS, List.of(), "ShowDao.counts"),
        RowMapper.pair(row -> Decode.text(row, 0), row -> Decode.int32(row, 1)));
  }

  private Call<Long> freeCall() {
    return new ChangesCall<>(
        new Statement(FREE, List.of(), "ShowDao.free"),
        changes -> changes);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final ShowDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new ShowDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link ShowDao#insert} to the batch.
     */
    public Pending<Void> insert(Show show) {
      return batch.add(dao.insertCall(show));
    }

    /**
     * Adds {@link ShowDao#update} to the batch.
     */
    public Pending<Boolean> update(Show show) {
      return batch.add(dao.updateCall(show));
    }

    /**
     * Adds {@link ShowDao#delete} to the batch.
     */
    public Pending<Integer> delete(Collection<Show> shows) {
      return batch.add(dao.deleteCall(shows));
    }

    /**
     * Adds {@link ShowDao#upsert} to the batch.
     */
    public Pending<BulkResult> upsert(Collection<Show> shows) {
      return batch.add(dao.upsertCall(shows));
    }

    /**
     * Adds {@link ShowDao#find} to the batch.
     */
    public Pending<Optional<Show>> find(long id) {
      return batch.add(dao.findCall(id));
    }

    /**
     * Adds {@link ShowDao#all} to the batch.
     */
    public Pending<List<Show>> all() {
      return batch.add(dao.allCall());
    }

    /**
     * Adds {@link ShowDao#count} to the batch.
     */
    public Pending<Long> count() {
      return batch.add(dao.countCall());
    }

    /**
     * Adds {@link ShowDao#highest} to the batch.
     */
    public Pending<Long> highest() {
      return batch.add(dao.highestCall());
    }

    /**
     * Adds {@link ShowDao#counts} to the batch.
     */
    public Pending<Map<String, Integer>> counts() {
      return batch.add(dao.countsCall());
    }

    /**
     * Adds {@link ShowDao#free} to the batch.
     */
    public Pending<Long> free() {
      return batch.add(dao.freeCall());
    }
  }
}
