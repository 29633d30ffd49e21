package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.GeneratedFormat;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link EntryDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.EntryDao",
    signatures = {
        "insert(app.Entry entry)",
        "insertAll(java.util.List entries)",
        "update(app.Entry entry)",
        "delete(app.Entry entry)",
        "upsert(app.Entry entry)",
        "upsertByText(app.Entry entry)",
        "insertSmall(app.Small small)"
    }
)
public final class EntryDao_ implements EntryDao {
  private static final String INSERT = """
      INSERT INTO entry (id, text)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Entry> INSERT_WRITE = BulkWrite.of(
      "EntryDao.insert",
      INSERT,
      Entry_.WRITER,
      null)
      .insertingOnly();

  private static final BulkWrite<Entry> INSERT_ALL_WRITE = BulkWrite.of(
      "EntryDao.insertAll",
      INSERT,
      Entry_.WRITER,
      null)
      .insertingOnly();

  private static final String UPDATE = """
      UPDATE entry SET
        text = src.value->>1
      FROM json_each(?1) AS src
      WHERE entry.id = src.value->>0""";

  private static final BulkWrite<Entry> UPDATE_WRITE = BulkWrite.of(
      "EntryDao.update",
      UPDATE,
      Entry_.WRITER.requiring("id"),
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String DELETE = """
      DELETE FROM entry
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Entry> DELETE_WRITE = BulkWrite.of(
      "EntryDao.delete",
      DELETE,
      Entry_.KEY_WRITER.requiring("id"),
      new Folding(List.of(0), Set.of(0), Set.of()))
      .repeating();

  private static final String UPSERT = """
      INSERT INTO entry (id, text)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        text = excluded.text
      WHERE entry.text IS NOT excluded.text""";

  private static final BulkWrite<Entry> UPSERT_WRITE = BulkWrite.of(
      "EntryDao.upsert",
      UPSERT,
      Entry_.WRITER,
      new Folding(List.of(0), Set.of(0), Set.of()))
      .repeating();

  private static final String UPSERT_BY_TEXT = """
      INSERT INTO entry (id, text)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (text) DO NOTHING""";

  private static final BulkWrite<Entry> UPSERT_BY_TEXT_WRITE = BulkWrite.of(
      "EntryDao.upsertByText",
      UPSERT_BY_TEXT,
      Entry_.WRITER,
      new Folding(List.of(1), Set.of(), Set.of(0)))
      .repeating();

  private static final String INSERT_SMALL = """
      INSERT INTO small (id, entry)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Small> INSERT_SMALL_WRITE = BulkWrite.of(
      "EntryDao.insertSmall",
      INSERT_SMALL,
      Small_.WRITER,
      null)
      .insertingOnly();

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public EntryDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Entry entry) {
    d1.execute(insertCall(entry));
  }

  @Override
  public long insertAll(List<Entry> entries) {
    return d1.execute(insertAllCall(entries));
  }

  @Override
  public void update(Entry entry) {
    d1.execute(updateCall(entry));
  }

  @Override
  public void delete(Entry entry) {
    d1.execute(deleteCall(entry));
  }

  @Override
  public void upsert(Entry entry) {
    d1.execute(upsertCall(entry));
  }

  @Override
  public void upsertByText(Entry entry) {
    d1.execute(upsertByTextCall(entry));
  }

  @Override
  public void insertSmall(Small small) {
    d1.execute(insertSmallCall(small));
  }

  private Call<Void> insertCall(Entry entry) {
    return INSERT_WRITE.of(d1, Collections.singletonList(entry));
  }

  private Call<Long> insertAllCall(List<Entry> entries) {
    return INSERT_ALL_WRITE.of(d1, entries, result -> result.written());
  }

  private Call<Void> updateCall(Entry entry) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(entry));
  }

  private Call<Void> deleteCall(Entry entry) {
    return DELETE_WRITE.of(d1, Collections.singletonList(entry));
  }

  private Call<Void> upsertCall(Entry entry) {
    return UPSERT_WRITE.of(d1, Collections.singletonList(entry));
  }

  private Call<Void> upsertByTextCall(Entry entry) {
    return UPSERT_BY_TEXT_WRITE.of(d1, Collections.singletonList(entry));
  }

  private Call<Void> insertSmallCall(Small small) {
    return INSERT_SMALL_WRITE.of(d1, Collections.singletonList(small));
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
    public Pending<Void> insert(Entry entry) {
      return batch.add(dao.insertCall(entry));
    }

    /**
     * Adds {@link EntryDao#insertAll} to the batch.
     */
    public Pending<Long> insertAll(List<Entry> entries) {
      return batch.add(dao.insertAllCall(entries));
    }

    /**
     * Adds {@link EntryDao#update} to the batch.
     */
    public Pending<Void> update(Entry entry) {
      return batch.add(dao.updateCall(entry));
    }

    /**
     * Adds {@link EntryDao#delete} to the batch.
     */
    public Pending<Void> delete(Entry entry) {
      return batch.add(dao.deleteCall(entry));
    }

    /**
     * Adds {@link EntryDao#upsert} to the batch.
     */
    public Pending<Void> upsert(Entry entry) {
      return batch.add(dao.upsertCall(entry));
    }

    /**
     * Adds {@link EntryDao#upsertByText} to the batch.
     */
    public Pending<Void> upsertByText(Entry entry) {
      return batch.add(dao.upsertByTextCall(entry));
    }

    /**
     * Adds {@link EntryDao#insertSmall} to the batch.
     */
    public Pending<Void> insertSmall(Small small) {
      return batch.add(dao.insertSmallCall(small));
    }
  }
}
