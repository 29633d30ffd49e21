package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link NoteDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.NoteDao",
    signatures = {
        "insert(app.Note note)",
        "update(app.Note note)",
        "upsert(app.Note note)",
        "recent(java.time.LocalDateTime before)"
    },
    carried = @Generated.Carried(of = "app.NoteDao", suppressed = "dione:full-scan: the table is small")
)
public final class NoteDao_ implements NoteDao {
  private static final String INSERT = """
      INSERT INTO note (id, created_at, updated_at, created_local, updated_local)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Note> INSERT_WRITE = BulkWrite.of(
      "NoteDao.insert",
      INSERT,
      Note_.WRITER,
      null)
      .insertingOnly();

  private static final String UPDATE = """
      UPDATE note SET
        updated_at = src.value->>2,
        updated_local = src.value->>4
      FROM json_each(?1) AS src
      WHERE note.id = src.value->>0""";

  private static final BulkWrite<Note> UPDATE_WRITE = BulkWrite.of(
      "NoteDao.update",
      UPDATE,
      Note_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of(1, 3)))
      .repeating();

  private static final String UPSERT = """
      INSERT INTO note (id, created_at, updated_at, created_local, updated_local)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO NOTHING""";

  private static final BulkWrite<Note> UPSERT_WRITE = BulkWrite.of(
      "NoteDao.upsert",
      UPSERT,
      Note_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of(1, 3)))
      .repeating();

  private static final String RECENT = "SELECT * FROM note WHERE created_local > datetime('now', '-1 day') AND updated_local < ?1";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public NoteDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Note note) {
    d1.execute(insertCall(note));
  }

  @Override
  public void update(Note note) {
    d1.execute(updateCall(note));
  }

  @Override
  public void upsert(Note note) {
    d1.execute(upsertCall(note));
  }

  @Override
  public List<Note> recent(LocalDateTime before) {
    return d1.execute(recentCall(before));
  }

  private Call<Void> insertCall(Note note) {
    return INSERT_WRITE.of(d1, Collections.singletonList(note));
  }

  private Call<Void> updateCall(Note note) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(note));
  }

  private Call<Void> upsertCall(Note note) {
    return UPSERT_WRITE.of(d1, Collections.singletonList(note));
  }

  private Call<List<Note>> recentCall(LocalDateTime before) {
    return QueryCall.list(
        new Statement(RECENT, Arrays.asList(Encode.sqliteDateTime(before)), "NoteDao.recent"),
        Note_.MAPPER);
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
    public Pending<Void> insert(Note note) {
      return batch.add(dao.insertCall(note));
    }

    /**
     * Adds {@link NoteDao#update} to the batch.
     */
    public Pending<Void> update(Note note) {
      return batch.add(dao.updateCall(note));
    }

    /**
     * Adds {@link NoteDao#upsert} to the batch.
     */
    public Pending<Void> upsert(Note note) {
      return batch.add(dao.upsertCall(note));
    }

    /**
     * Adds {@link NoteDao#recent} to the batch.
     */
    public Pending<List<Note>> recent(LocalDateTime before) {
      return batch.add(dao.recentCall(before));
    }
  }
}
