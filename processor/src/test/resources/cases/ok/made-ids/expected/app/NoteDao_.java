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
import dev.dione.patch.PatchWrite;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The statements of {@link NoteDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.NoteDao",
    signatures = {
        "insert(app.Note note)",
        "insertAll(java.util.Collection notes)",
        "bySlug(app.Note note)",
        "update(app.Note note)",
        "patch(app.Note_.Patch patch)",
        "delete(app.Note note)",
        "add(app.Line line)"
    }
)
public final class NoteDao_ implements NoteDao {
  private static final String INSERT = """
      INSERT INTO note (id, slug, text)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      RETURNING id, slug, text""";

  private static final BulkWrite<Note> INSERT_WRITE = BulkWrite.of(
      "NoteDao.insert",
      INSERT,
      Note_.WRITER,
      null)
      .insertingOnly();

  private static final String INSERT_ALL = """
      INSERT INTO note (id, slug, text)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      RETURNING id""";

  private static final BulkWrite<Note> INSERT_ALL_WRITE = BulkWrite.of(
      "NoteDao.insertAll",
      INSERT_ALL,
      Note_.WRITER,
      null)
      .insertingOnly();

  private static final String BY_SLUG = """
      INSERT INTO note (id, slug, text)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (slug) DO UPDATE SET
        text = COALESCE(excluded.text, note.text)
      WHERE note.text IS NOT COALESCE(excluded.text, note.text)""";

  private static final String BY_SLUG_READ = """
      SELECT kept.id AS id, kept.slug AS slug, kept.text AS text
      FROM json_each(?1) AS src CROSS JOIN note AS kept ON kept.slug = src.value->>1
      ORDER BY src.key""";

  private static final BulkWrite<Note> BY_SLUG_WRITE = BulkWrite.of(
      "NoteDao.bySlug",
      BY_SLUG,
      Note_.WRITER,
      new Folding(List.of(1), Set.of(2), Set.of(0)))
      .readingBack(BY_SLUG_READ);

  private static final String UPDATE = """
      UPDATE note SET
        slug = src.value->>1,
        text = src.value->>2
      FROM json_each(?1) AS src
      WHERE note.id = src.value->>0""";

  private static final BulkWrite<Note> UPDATE_WRITE = BulkWrite.of(
      "NoteDao.update",
      UPDATE,
      Note_.WRITER.requiring("id"),
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final PatchWrite<Note> PATCH = PatchWrite.<Note>update("NoteDao.patch", Note_.PATCHES);

  private static final String DELETE = """
      DELETE FROM note
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Note> DELETE_WRITE = BulkWrite.of(
      "NoteDao.delete",
      DELETE,
      Note_.KEY_WRITER.requiring("id"),
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String ADD = """
      INSERT INTO line (note, line, text)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Line> ADD_WRITE = BulkWrite.of(
      "NoteDao.add",
      ADD,
      Line_.WRITER,
      null)
      .insertingOnly();

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public NoteDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public Note insert(Note note) {
    return d1.execute(insertCall(note));
  }

  @Override
  public List<UUID> insertAll(Collection<Note> notes) {
    return d1.execute(insertAllCall(notes));
  }

  @Override
  public Note bySlug(Note note) {
    return d1.execute(bySlugCall(note));
  }

  @Override
  public boolean update(Note note) {
    return d1.execute(updateCall(note));
  }

  @Override
  public boolean patch(Note_.Patch patch) {
    return d1.execute(patchCall(patch));
  }

  @Override
  public boolean delete(Note note) {
    return d1.execute(deleteCall(note));
  }

  @Override
  public void add(Line line) {
    d1.execute(addCall(line));
  }

  private Call<Note> insertCall(Note note) {
    return INSERT_WRITE.returning(
        d1,
        Collections.singletonList(note),
        Note_.MAPPER,
        RowCount::one);
  }

  private Call<List<UUID>> insertAllCall(Collection<Note> notes) {
    return INSERT_ALL_WRITE.returning(
        d1,
        notes,
        RowMapper.ofScalar(row -> Decode.uuid(row, 0)),
        RowCount::list);
  }

  private Call<Note> bySlugCall(Note note) {
    return BY_SLUG_WRITE.returning(
        d1,
        Collections.singletonList(note),
        Note_.MAPPER,
        RowCount::one);
  }

  private Call<Boolean> updateCall(Note note) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(note), result -> result.written() > 0);
  }

  private Call<Boolean> patchCall(Note_.Patch patch) {
    return PATCH.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<Boolean> deleteCall(Note note) {
    return DELETE_WRITE.of(d1, Collections.singletonList(note), result -> result.written() > 0);
  }

  private Call<Void> addCall(Line line) {
    return ADD_WRITE.of(d1, Collections.singletonList(line));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final NoteDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new NoteDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link NoteDao#insert} to the batch.
     */
    public Pending<Note> insert(Note note) {
      return batch.add(dao.insertCall(note));
    }

    /**
     * Adds {@link NoteDao#insertAll} to the batch.
     */
    public Pending<List<UUID>> insertAll(Collection<Note> notes) {
      return batch.add(dao.insertAllCall(notes));
    }

    /**
     * Adds {@link NoteDao#bySlug} to the batch.
     */
    public Pending<Note> bySlug(Note note) {
      return batch.add(dao.bySlugCall(note));
    }

    /**
     * Adds {@link NoteDao#update} to the batch.
     */
    public Pending<Boolean> update(Note note) {
      return batch.add(dao.updateCall(note));
    }

    /**
     * Adds {@link NoteDao#patch} to the batch.
     */
    public Pending<Boolean> patch(Note_.Patch patch) {
      return batch.add(dao.patchCall(patch));
    }

    /**
     * Adds {@link NoteDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Note note) {
      return batch.add(dao.deleteCall(note));
    }

    /**
     * Adds {@link NoteDao#add} to the batch.
     */
    public Pending<Void> add(Line line) {
      return batch.add(dao.addCall(line));
    }
  }
}
