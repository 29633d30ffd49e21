package app;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.patch.PatchWrite;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The statements of {@link NoteDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.NoteDao",
    signatures = {
        "addIfNew(app.Note note)",
        "addAllIfNew(java.util.Collection notes)",
        "isNew(app.Note note)",
        "change(app.Note_.Patch patch)",
        "changeAll(java.util.List patches)",
        "hasChanged(app.Note_.Patch patch)",
        "delete(java.lang.String id)",
        "deleteAll(java.util.List ids, java.lang.String text)",
        "deleteById(java.util.Collection id)",
        "deleteBy(java.lang.String text)",
        "deleted(java.lang.String id)",
        "deleteByText(java.lang.String text)"
    }
)
public final class NoteDao_ implements NoteDao {
  private static final String ADD_IF_NEW = """
      INSERT INTO notes (id, text)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT DO NOTHING""";

  private static final BulkWrite<Note> ADD_IF_NEW_WRITE = BulkWrite.of(
      "NoteDao.addIfNew",
      ADD_IF_NEW,
      Note_.WRITER,
      null)
      .insertingOnly()
      .repeatingBy(List.of(0));

  private static final BulkWrite<Note> ADD_ALL_IF_NEW_WRITE = BulkWrite.of(
      "NoteDao.addAllIfNew",
      ADD_IF_NEW,
      Note_.WRITER,
      null)
      .insertingOnly()
      .repeatingBy(List.of(0));

  private static final BulkWrite<Note> IS_NEW_WRITE = BulkWrite.of(
      "NoteDao.isNew",
      ADD_IF_NEW,
      Note_.WRITER,
      null)
      .insertingOnly();

  private static final PatchWrite<Note> CHANGE = PatchWrite.<Note>update("NoteDao.change", Note_.PATCHES)
      .repeating();

  private static final PatchWrite<Note> CHANGE_ALL = PatchWrite.<Note>upsert("NoteDao.changeAll", Note_.PATCHES)
      .repeating();

  private static final PatchWrite<Note> HAS_CHANGED = PatchWrite.<Note>update("NoteDao.hasChanged", Note_.PATCHES);

  private static final String DELETE = "DELETE FROM notes WHERE id = ?1";

  private static final String DELETE_ALL = "DELETE FROM notes WHERE text = ?1 AND id IN (SELECT value FROM json_each(?2))";

  private static final String DELETE_BY_ID = """
      DELETE FROM notes
      WHERE notes.id IN (SELECT value FROM json_each(?1) WHERE value IS NOT NULL)""";

  private static final String DELETE_BY = """
      DELETE FROM notes
      WHERE notes.text = ?1""";

  private static final String DELETE_BY_TEXT = "DELETE FROM notes WHERE text = ?1";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public NoteDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void addIfNew(Note note) {
    d1.execute(addIfNewCall(note));
  }

  @Override
  public BulkResult addAllIfNew(Collection<Note> notes) {
    return d1.execute(addAllIfNewCall(notes));
  }

  @Override
  public boolean isNew(Note note) {
    return d1.execute(isNewCall(note));
  }

  @Override
  public void change(Note_.Patch patch) {
    d1.execute(changeCall(patch));
  }

  @Override
  public BulkResult changeAll(List<Note_.Patch> patches) {
    return d1.execute(changeAllCall(patches));
  }

  @Override
  public boolean hasChanged(Note_.Patch patch) {
    return d1.execute(hasChangedCall(patch));
  }

  @Override
  public void delete(String id) {
    d1.execute(deleteCall(id));
  }

  @Override
  public CompletableFuture<Void> deleteAll(List<String> ids, String text) {
    return d1.executeAsync(deleteAllCall(ids, text));
  }

  @Override
  public void deleteById(Collection<String> id) {
    d1.execute(deleteByIdCall(id));
  }

  @Override
  public void deleteBy(String text) {
    d1.execute(deleteByCall(text));
  }

  @Override
  public long deleted(String id) {
    return d1.execute(deletedCall(id));
  }

  @Override
  public void deleteByText(String text) {
    d1.execute(deleteByTextCall(text));
  }

  private Call<Void> addIfNewCall(Note note) {
    return ADD_IF_NEW_WRITE.of(d1, Collections.singletonList(note));
  }

  private Call<BulkResult> addAllIfNewCall(Collection<Note> notes) {
    return ADD_ALL_IF_NEW_WRITE.of(d1, notes, result -> result);
  }

  private Call<Boolean> isNewCall(Note note) {
    return IS_NEW_WRITE.of(d1, Collections.singletonList(note), result -> result.written() > 0);
  }

  private Call<Void> changeCall(Note_.Patch patch) {
    return CHANGE.of(d1, Collections.singletonList(patch), result -> null);
  }

  private Call<BulkResult> changeAllCall(List<Note_.Patch> patches) {
    return CHANGE_ALL.of(d1, patches, result -> result);
  }

  private Call<Boolean> hasChangedCall(Note_.Patch patch) {
    return HAS_CHANGED.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<Void> deleteCall(String id) {
    return ChangesCall.repeating(
        new Statement(DELETE, Arrays.asList(Encode.text(id)), "NoteDao.delete"),
        changes -> null);
  }

  private Call<Void> deleteAllCall(List<String> ids, String text) {
    return ChangesCall.repeating(
        new Statement(DELETE_ALL, Arrays.asList(Encode.text(text), Encode.list(ids, Encode::text)),
            "NoteDao.deleteAll"),
        changes -> null);
  }

  private Call<Void> deleteByIdCall(Collection<String> id) {
    return ChangesCall.repeating(
        new Statement(DELETE_BY_ID, Arrays.asList(Encode.list(id, Encode::text)),
            "NoteDao.deleteById"),
        changes -> null);
  }

  private Call<Void> deleteByCall(String text) {
    return new ChangesCall<>(
        new Statement(DELETE_BY, Arrays.asList(Encode.text(text)), "NoteDao.deleteBy"),
        changes -> null);
  }

  private Call<Long> deletedCall(String id) {
    return new ChangesCall<>(
        new Statement(DELETE, Arrays.asList(Encode.text(id)), "NoteDao.deleted"),
        changes -> changes);
  }

  private Call<Void> deleteByTextCall(String text) {
    return new ChangesCall<>(
        new Statement(DELETE_BY_TEXT, Arrays.asList(Encode.text(text)), "NoteDao.deleteByText"),
        changes -> null);
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
     * Adds {@link NoteDao#addIfNew} to the batch.
     */
    public Pending<Void> addIfNew(Note note) {
      return batch.add(dao.addIfNewCall(note));
    }

    /**
     * Adds {@link NoteDao#addAllIfNew} to the batch.
     */
    public Pending<BulkResult> addAllIfNew(Collection<Note> notes) {
      return batch.add(dao.addAllIfNewCall(notes));
    }

    /**
     * Adds {@link NoteDao#isNew} to the batch.
     */
    public Pending<Boolean> isNew(Note note) {
      return batch.add(dao.isNewCall(note));
    }

    /**
     * Adds {@link NoteDao#change} to the batch.
     */
    public Pending<Void> change(Note_.Patch patch) {
      return batch.add(dao.changeCall(patch));
    }

    /**
     * Adds {@link NoteDao#changeAll} to the batch.
     */
    public Pending<BulkResult> changeAll(List<Note_.Patch> patches) {
      return batch.add(dao.changeAllCall(patches));
    }

    /**
     * Adds {@link NoteDao#hasChanged} to the batch.
     */
    public Pending<Boolean> hasChanged(Note_.Patch patch) {
      return batch.add(dao.hasChangedCall(patch));
    }

    /**
     * Adds {@link NoteDao#delete} to the batch.
     */
    public Pending<Void> delete(String id) {
      return batch.add(dao.deleteCall(id));
    }

    /**
     * Adds {@link NoteDao#deleteAll} to the batch.
     */
    public Pending<Void> deleteAll(List<String> ids, String text) {
      return batch.add(dao.deleteAllCall(ids, text));
    }

    /**
     * Adds {@link NoteDao#deleteById} to the batch.
     */
    public Pending<Void> deleteById(Collection<String> id) {
      return batch.add(dao.deleteByIdCall(id));
    }

    /**
     * Adds {@link NoteDao#deleteBy} to the batch.
     */
    public Pending<Void> deleteBy(String text) {
      return batch.add(dao.deleteByCall(text));
    }

    /**
     * Adds {@link NoteDao#deleted} to the batch.
     */
    public Pending<Long> deleted(String id) {
      return batch.add(dao.deletedCall(id));
    }

    /**
     * Adds {@link NoteDao#deleteByText} to the batch.
     */
    public Pending<Void> deleteByText(String text) {
      return batch.add(dao.deleteByTextCall(text));
    }
  }
}
