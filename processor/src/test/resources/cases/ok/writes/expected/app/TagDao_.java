package app;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.GeneratedFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link TagDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.TagDao",
    signatures = {
        "insert(app.Tag tag)",
        "insertOrIgnore(app.Tag tag)",
        "replaceAll(java.util.Set tags)",
        "update(app.Tag tag)",
        "updateKeeping(java.util.List tags)",
        "upsert(app.Tag tag)",
        "upsertBySlug(java.util.Collection tags)",
        "upsertCounting(java.util.Collection tags)",
        "deleteAll(java.util.Collection tags)",
        "delete(app.Tag tag)"
    }
)
public final class TagDao_ implements TagDao {
  private static final String INSERT = """
      INSERT INTO tag (id, slug, label, uses, color, note, origin, kept)
      SELECT src.value->>0, src.value->>1, src.value->>2, COALESCE(src.value->>3, 0), src.value->>4,
        src.value->>5, src.value->>6, src.value->>7
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Tag> INSERT_WRITE = BulkWrite.of(
      "TagDao.insert",
      INSERT,
      Tag_.WRITER,
      null)
      .insertingOnly();

  private static final String INSERT_OR_IGNORE = """
      INSERT INTO tag (id, slug, label, uses, color, note, origin, kept)
      SELECT src.value->>0, src.value->>1, src.value->>2, COALESCE(src.value->>3, 0), src.value->>4,
        src.value->>5, src.value->>6, src.value->>7
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT DO NOTHING""";

  private static final BulkWrite<Tag> INSERT_OR_IGNORE_WRITE = BulkWrite.of(
      "TagDao.insertOrIgnore",
      INSERT_OR_IGNORE,
      Tag_.WRITER,
      null)
      .insertingOnly();

  private static final String REPLACE_ALL = """
      INSERT OR REPLACE INTO tag (id, slug, label, uses, color, note, origin, kept)
      SELECT src.value->>0, src.value->>1, src.value->>2, COALESCE(src.value->>3, 0), src.value->>4,
        src.value->>5, src.value->>6, src.value->>7
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Tag> REPLACE_ALL_WRITE = BulkWrite.of(
      "TagDao.replaceAll",
      REPLACE_ALL,
      Tag_.WRITER,
      null);

  private static final String UPDATE = """
      UPDATE tag SET
        slug = src.value->>1,
        label = src.value->>2,
        uses = COALESCE(src.value->>3, 0),
        color = src.value->>4,
        note = src.value->>5,
        kept = src.value->>7
      FROM json_each(?1) AS src
      WHERE tag.id = src.value->>0""";

  private static final BulkWrite<Tag> UPDATE_WRITE = BulkWrite.of(
      "TagDao.update",
      UPDATE,
      Tag_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of(6)));

  private static final String UPDATE_KEEPING = """
      UPDATE tag SET
        slug = src.value->>1,
        label = COALESCE(src.value->>2, tag.label),
        uses = COALESCE(src.value->>3, tag.uses),
        color = COALESCE(src.value->>4, tag.color),
        note = COALESCE(src.value->>5, tag.note),
        kept = src.value->>7
      FROM json_each(?1) AS src
      WHERE tag.id = src.value->>0""";

  private static final BulkWrite<Tag> UPDATE_KEEPING_WRITE = BulkWrite.of(
      "TagDao.updateKeeping",
      UPDATE_KEEPING,
      Tag_.WRITER,
      new Folding(List.of(0), Set.of(2, 3, 4, 5), Set.of(6)))
      .repeating();

  private static final String UPSERT = """
      INSERT INTO tag (id, slug, label, uses, color, note, origin, kept)
      SELECT src.value->>0, src.value->>1, src.value->>2, COALESCE(src.value->>3, old.uses, 0),
        COALESCE(src.value->>4, old.color), src.value->>5, src.value->>6, src.value->>7
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src LEFT JOIN tag AS old ON old.id = src.value->>0
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        slug = excluded.slug,
        label = COALESCE(excluded.label, tag.label),
        uses = excluded.uses,
        color = excluded.color,
        note = excluded.note,
        kept = excluded.kept
      WHERE (tag.slug, tag.label, tag.uses, tag.color, tag.note, tag.kept)
        IS NOT (excluded.slug, COALESCE(excluded.label, tag.label), excluded.uses, excluded.color,
          excluded.note, excluded.kept)""";

  private static final BulkWrite<Tag> UPSERT_WRITE = BulkWrite.of(
      "TagDao.upsert",
      UPSERT,
      Tag_.WRITER,
      new Folding(List.of(0), Set.of(2, 3, 4), Set.of(6)))
      .repeating();

  private static final String UPSERT_BY_SLUG = """
      INSERT INTO tag (id, slug, label, uses, color, note, origin, kept)
      SELECT src.value->>0, src.value->>1, src.value->>2, COALESCE(src.value->>3, old.uses, 0),
        COALESCE(src.value->>4, old.color), src.value->>5, src.value->>6, src.value->>7
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src LEFT JOIN tag AS old ON old.slug = src.value->>1
      WHERE true
      ON CONFLICT (slug) DO UPDATE SET
        label = COALESCE(excluded.label, tag.label),
        uses = excluded.uses,
        color = excluded.color,
        note = excluded.note,
        kept = excluded.kept
      WHERE (tag.label, tag.uses, tag.color, tag.note, tag.kept)
        IS NOT (COALESCE(excluded.label, tag.label), excluded.uses, excluded.color, excluded.note,
          excluded.kept)""";

  private static final BulkWrite<Tag> UPSERT_BY_SLUG_WRITE = BulkWrite.of(
      "TagDao.upsertBySlug",
      UPSERT_BY_SLUG,
      Tag_.WRITER,
      new Folding(List.of(1), Set.of(2, 3, 4), Set.of(0, 6)));

  private static final String UPSERT_COUNTING_COUNT_NEW = """
      SELECT count(*)
      FROM json_each(?1) AS src
      WHERE NOT EXISTS (SELECT 1 FROM tag AS old WHERE old.id = src.value->>0)""";

  private static final BulkWrite<Tag> UPSERT_COUNTING_WRITE = BulkWrite.of(
      "TagDao.upsertCounting",
      UPSERT,
      Tag_.WRITER,
      new Folding(List.of(0), Set.of(2, 3, 4), Set.of(6)))
      .countingNew(UPSERT_COUNTING_COUNT_NEW)
      .repeating();

  private static final String DELETE_ALL = """
      DELETE FROM tag
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Tag> DELETE_ALL_WRITE = BulkWrite.of(
      "TagDao.deleteAll",
      DELETE_ALL,
      Tag_.KEY_WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final BulkWrite<Tag> DELETE_WRITE = BulkWrite.of(
      "TagDao.delete",
      DELETE_ALL,
      Tag_.KEY_WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public TagDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Tag tag) {
    d1.execute(insertCall(tag));
  }

  @Override
  public boolean insertOrIgnore(Tag tag) {
    return d1.execute(insertOrIgnoreCall(tag));
  }

  @Override
  public long replaceAll(Set<Tag> tags) {
    return d1.execute(replaceAllCall(tags));
  }

  @Override
  public int update(Tag tag) {
    return d1.execute(updateCall(tag));
  }

  @Override
  public BulkResult updateKeeping(List<Tag> tags) {
    return d1.execute(updateKeepingCall(tags));
  }

  @Override
  public void upsert(Tag tag) {
    d1.execute(upsertCall(tag));
  }

  @Override
  public long upsertBySlug(Collection<Tag> tags) {
    return d1.execute(upsertBySlugCall(tags));
  }

  @Override
  public BulkResult upsertCounting(Collection<? extends Tag> tags) {
    return d1.execute(upsertCountingCall(tags));
  }

  @Override
  public BulkResult deleteAll(Collection<Tag> tags) {
    return d1.execute(deleteAllCall(tags));
  }

  @Override
  public boolean delete(Tag tag) {
    return d1.execute(deleteCall(tag));
  }

  private Call<Void> insertCall(Tag tag) {
    return INSERT_WRITE.of(d1, Collections.singletonList(tag));
  }

  private Call<Boolean> insertOrIgnoreCall(Tag tag) {
    return INSERT_OR_IGNORE_WRITE.of(d1, Collections.singletonList(tag), result -> result.written() > 0);
  }

  private Call<Long> replaceAllCall(Set<Tag> tags) {
    return REPLACE_ALL_WRITE.of(d1, tags, result -> result.written());
  }

  private Call<Integer> updateCall(Tag tag) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(tag), result -> Math.toIntExact(result.written()));
  }

  private Call<BulkResult> updateKeepingCall(List<Tag> tags) {
    return UPDATE_KEEPING_WRITE.of(d1, tags, result -> result);
  }

  private Call<Void> upsertCall(Tag tag) {
    return UPSERT_WRITE.of(d1, Collections.singletonList(tag));
  }

  private Call<Long> upsertBySlugCall(Collection<Tag> tags) {
    return UPSERT_BY_SLUG_WRITE.of(d1, tags, result -> result.written());
  }

  private Call<BulkResult> upsertCountingCall(Collection<? extends Tag> tags) {
    return UPSERT_COUNTING_WRITE.of(d1, tags, result -> result);
  }

  private Call<BulkResult> deleteAllCall(Collection<Tag> tags) {
    return DELETE_ALL_WRITE.of(d1, tags, result -> result);
  }

  private Call<Boolean> deleteCall(Tag tag) {
    return DELETE_WRITE.of(d1, Collections.singletonList(tag), result -> result.written() > 0);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final TagDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new TagDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link TagDao#insert} to the batch.
     */
    public Pending<Void> insert(Tag tag) {
      return batch.add(dao.insertCall(tag));
    }

    /**
     * Adds {@link TagDao#insertOrIgnore} to the batch.
     */
    public Pending<Boolean> insertOrIgnore(Tag tag) {
      return batch.add(dao.insertOrIgnoreCall(tag));
    }

    /**
     * Adds {@link TagDao#replaceAll} to the batch.
     */
    public Pending<Long> replaceAll(Set<Tag> tags) {
      return batch.add(dao.replaceAllCall(tags));
    }

    /**
     * Adds {@link TagDao#update} to the batch.
     */
    public Pending<Integer> update(Tag tag) {
      return batch.add(dao.updateCall(tag));
    }

    /**
     * Adds {@link TagDao#updateKeeping} to the batch.
     */
    public Pending<BulkResult> updateKeeping(List<Tag> tags) {
      return batch.add(dao.updateKeepingCall(tags));
    }

    /**
     * Adds {@link TagDao#upsert} to the batch.
     */
    public Pending<Void> upsert(Tag tag) {
      return batch.add(dao.upsertCall(tag));
    }

    /**
     * Adds {@link TagDao#upsertBySlug} to the batch.
     */
    public Pending<Long> upsertBySlug(Collection<Tag> tags) {
      return batch.add(dao.upsertBySlugCall(tags));
    }

    /**
     * Adds {@link TagDao#upsertCounting} to the batch.
     */
    public Pending<BulkResult> upsertCounting(Collection<? extends Tag> tags) {
      return batch.add(dao.upsertCountingCall(tags));
    }

    /**
     * Adds {@link TagDao#deleteAll} to the batch.
     */
    public Pending<BulkResult> deleteAll(Collection<Tag> tags) {
      return batch.add(dao.deleteAllCall(tags));
    }

    /**
     * Adds {@link TagDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Tag tag) {
      return batch.add(dao.deleteCall(tag));
    }
  }
}
