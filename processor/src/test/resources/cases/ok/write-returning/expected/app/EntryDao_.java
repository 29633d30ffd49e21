package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.Decode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.RowCount;
import dev.dione.mapping.RowMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The statements of {@link EntryDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.EntryDao",
    signatures = {
        "insert(app.Entry entry)",
        "insertWhole(app.Entry entry)",
        "insertAll(java.util.Collection entries)",
        "insertNew(app.Entry entry)",
        "delete(app.Entry entry)",
        "upsert(app.Entry entry)",
        "upsertAll(java.util.Collection entries)"
    },
    carried = {
        @Generated.Carried(of = "update", parameters = "app.Entry entry", nullable = "return"),
        @Generated.Carried(of = "updateAll", parameters = "java.util.List entries", nullable = "return element"),
        @Generated.Carried(of = "app.EntryDao.Short", nullable = "uses")
    }
)
public final class EntryDao_ implements EntryDao {
  private static final String INSERT = """
      INSERT INTO entry (id, text, uses, "key", seen)
      SELECT src.value->>0, src.value->>1, COALESCE(src.value->>2, 1), unhex(src.value->>3),
        src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      RETURNING CAST(id AS TEXT) AS id""";

  private static final BulkWrite<Entry> INSERT_WRITE = BulkWrite.of(
      "EntryDao.insert",
      INSERT,
      Entry_.WRITER,
      null)
      .insertingOnly();

  private static final String INSERT_WHOLE = """
      INSERT INTO entry (id, text, uses, "key", seen)
      SELECT src.value->>0, src.value->>1, COALESCE(src.value->>2, 1), unhex(src.value->>3),
        src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      RETURNING CAST(id AS TEXT) AS id, text, uses,
        iif(length("key") < 1000000, hex("key"), "key") AS "key", seen""";

  private static final BulkWrite<Entry> INSERT_WHOLE_WRITE = BulkWrite.of(
      "EntryDao.insertWhole",
      INSERT_WHOLE,
      Entry_.WRITER,
      null)
      .insertingOnly();

  private static final BulkWrite<Entry> INSERT_ALL_WRITE = BulkWrite.of(
      "EntryDao.insertAll",
      INSERT_WHOLE,
      Entry_.WRITER,
      null)
      .insertingOnly();

  private static final String INSERT_NEW = """
      INSERT INTO entry (id, text, uses, "key", seen)
      SELECT src.value->>0, src.value->>1, COALESCE(src.value->>2, 1), unhex(src.value->>3),
        src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT DO NOTHING
      RETURNING CAST(id AS TEXT) AS id""";

  private static final BulkWrite<Entry> INSERT_NEW_WRITE = BulkWrite.of(
      "EntryDao.insertNew",
      INSERT_NEW,
      Entry_.WRITER,
      null)
      .insertingOnly();

  private static final String UPDATE = """
      UPDATE entry SET
        text = src.value->>1,
        uses = COALESCE(src.value->>2, 1),
        "key" = unhex(src.value->>3),
        seen = src.value->>4
      FROM json_each(?1) AS src
      WHERE entry.id = src.value->>0
      RETURNING CAST(id AS TEXT) AS id, text, uses,
        iif(length("key") < 1000000, hex("key"), "key") AS "key", seen""";

  private static final BulkWrite<Entry> UPDATE_WRITE = BulkWrite.of(
      "EntryDao.update",
      UPDATE,
      Entry_.WRITER.requiring("id"),
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String UPDATE_ALL = """
      UPDATE entry SET
        text = src.value->>1,
        uses = COALESCE(src.value->>2, 1),
        "key" = unhex(src.value->>3),
        seen = src.value->>4
      FROM json_each(?1) AS src
      WHERE entry.id = src.value->>0
      RETURNING seen""";

  private static final BulkWrite<Entry> UPDATE_ALL_WRITE = BulkWrite.of(
      "EntryDao.updateAll",
      UPDATE_ALL,
      Entry_.WRITER.requiring("id"),
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String DELETE = """
      DELETE FROM entry
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)
      RETURNING CAST(id AS TEXT) AS id, text, uses,
        iif(length("key") < 1000000, hex("key"), "key") AS "key", seen""";

  private static final BulkWrite<Entry> DELETE_WRITE = BulkWrite.of(
      "EntryDao.delete",
      DELETE,
      Entry_.KEY_WRITER.requiring("id"),
      new Folding(List.of(0), Set.of(0), Set.of()));

  private static final String UPSERT = """
      INSERT INTO entry (id, text, uses, "key", seen)
      SELECT src.value->>0, src.value->>1, COALESCE(src.value->>2, old.uses, 1), unhex(src.value->>3),
        src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src LEFT JOIN entry AS old ON old.text = src.value->>1
      WHERE true
      ON CONFLICT (text) DO UPDATE SET
        uses = excluded.uses,
        "key" = COALESCE(excluded."key", entry."key"),
        seen = COALESCE(excluded.seen, entry.seen)
      WHERE (entry.uses, entry."key", entry.seen)
        IS NOT (excluded.uses, COALESCE(excluded."key", entry."key"),
          COALESCE(excluded.seen, entry.seen))""";

  private static final String UPSERT_READ = """
      SELECT CAST(kept.id AS TEXT) AS id, kept.text AS text, kept.uses AS uses,
        iif(length(kept."key") < 1000000, hex(kept."key"), kept."key") AS "key", kept.seen AS seen
      FROM json_each(?1) AS src CROSS JOIN entry AS kept ON kept.text = src.value->>1
      ORDER BY src.key""";

  private static final BulkWrite<Entry> UPSERT_WRITE = BulkWrite.of(
      "EntryDao.upsert",
      UPSERT,
      Entry_.WRITER,
      new Folding(List.of(1), Set.of(2, 3, 4), Set.of(0)))
      .readingBack(UPSERT_READ);

  private static final String UPSERT_ALL_READ = """
      SELECT CAST(kept.id AS TEXT) AS id, kept.uses AS uses
      FROM json_each(?1) AS src CROSS JOIN entry AS kept ON kept.text = src.value->>1
      ORDER BY src.key""";

  private static final BulkWrite<Entry> UPSERT_ALL_WRITE = BulkWrite.of(
      "EntryDao.upsertAll",
      UPSERT,
      Entry_.WRITER,
      new Folding(List.of(1), Set.of(2, 3, 4), Set.of(0)))
      .readingBack(UPSERT_ALL_READ);

  private static final RowMapper<EntryDao.Short> SHORT_ROW = RowMapper.forward(
      List.of("id", "uses"),
      row ->
          new EntryDao.Short(
              Decode.int64(row, 0),
              row.isNull(1) ? null : Decode.int32(row, 1)));

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public EntryDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public long insert(Entry entry) {
    return d1.execute(insertCall(entry));
  }

  @Override
  public Entry insertWhole(Entry entry) {
    return d1.execute(insertWholeCall(entry));
  }

  @Override
  public CompletableFuture<List<Entry>> insertAll(Collection<Entry> entries) {
    return d1.executeAsync(insertAllCall(entries));
  }

  @Override
  public Optional<Long> insertNew(Entry entry) {
    return d1.execute(insertNewCall(entry));
  }

  @Override
  public Entry update(Entry entry) {
    return d1.execute(updateCall(entry));
  }

  @Override
  public List<Instant> updateAll(List<Entry> entries) {
    return d1.execute(updateAllCall(entries));
  }

  @Override
  public Optional<Entry> delete(Entry entry) {
    return d1.execute(deleteCall(entry));
  }

  @Override
  public Entry upsert(Entry entry) {
    return d1.execute(upsertCall(entry));
  }

  @Override
  public List<EntryDao.Short> upsertAll(Collection<Entry> entries) {
    return d1.execute(upsertAllCall(entries));
  }

  private Call<Long> insertCall(Entry entry) {
    return INSERT_WRITE.returning(
        d1,
        Collections.singletonList(entry),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)),
        RowCount::one);
  }

  private Call<Entry> insertWholeCall(Entry entry) {
    return INSERT_WHOLE_WRITE.returning(
        d1,
        Collections.singletonList(entry),
        Entry_.MAPPER,
        RowCount::one);
  }

  private Call<List<Entry>> insertAllCall(Collection<Entry> entries) {
    return INSERT_ALL_WRITE.returning(
        d1,
        entries,
        Entry_.MAPPER,
        RowCount::list);
  }

  private Call<Optional<Long>> insertNewCall(Entry entry) {
    return INSERT_NEW_WRITE.returning(
        d1,
        Collections.singletonList(entry),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.int64(row, 0)),
        RowCount::optional);
  }

  private Call<Entry> updateCall(Entry entry) {
    return UPDATE_WRITE.returning(
        d1,
        Collections.singletonList(entry),
        Entry_.MAPPER,
        RowCount::orNull);
  }

  private Call<List<Instant>> updateAllCall(List<Entry> entries) {
    return UPDATE_ALL_WRITE.returning(
        d1,
        entries,
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.instant(row, 0)),
        RowCount::list);
  }

  private Call<Optional<Entry>> deleteCall(Entry entry) {
    return DELETE_WRITE.returning(
        d1,
        Collections.singletonList(entry),
        Entry_.MAPPER,
        RowCount::optional);
  }

  private Call<Entry> upsertCall(Entry entry) {
    return UPSERT_WRITE.returning(
        d1,
        Collections.singletonList(entry),
        Entry_.MAPPER,
        RowCount::one);
  }

  private Call<List<EntryDao.Short>> upsertAllCall(Collection<Entry> entries) {
    return UPSERT_ALL_WRITE.returning(
        d1,
        entries,
        SHORT_ROW,
        RowCount::list);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final EntryDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new EntryDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link EntryDao#insert} to the batch.
     */
    public Pending<Long> insert(Entry entry) {
      return batch.add(dao.insertCall(entry));
    }

    /**
     * Adds {@link EntryDao#insertWhole} to the batch.
     */
    public Pending<Entry> insertWhole(Entry entry) {
      return batch.add(dao.insertWholeCall(entry));
    }

    /**
     * Adds {@link EntryDao#insertAll} to the batch.
     */
    public Pending<List<Entry>> insertAll(Collection<Entry> entries) {
      return batch.add(dao.insertAllCall(entries));
    }

    /**
     * Adds {@link EntryDao#insertNew} to the batch.
     */
    public Pending<Optional<Long>> insertNew(Entry entry) {
      return batch.add(dao.insertNewCall(entry));
    }

    /**
     * Adds {@link EntryDao#update} to the batch.
     */
    public Pending<Entry> update(Entry entry) {
      return batch.add(dao.updateCall(entry));
    }

    /**
     * Adds {@link EntryDao#updateAll} to the batch.
     */
    public Pending<List<Instant>> updateAll(List<Entry> entries) {
      return batch.add(dao.updateAllCall(entries));
    }

    /**
     * Adds {@link EntryDao#delete} to the batch.
     */
    public Pending<Optional<Entry>> delete(Entry entry) {
      return batch.add(dao.deleteCall(entry));
    }

    /**
     * Adds {@link EntryDao#upsert} to the batch.
     */
    public Pending<Entry> upsert(Entry entry) {
      return batch.add(dao.upsertCall(entry));
    }

    /**
     * Adds {@link EntryDao#upsertAll} to the batch.
     */
    public Pending<List<EntryDao.Short>> upsertAll(Collection<Entry> entries) {
      return batch.add(dao.upsertAllCall(entries));
    }
  }
}
