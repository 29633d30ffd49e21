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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link TodoDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.TodoDao"
)
public final class TodoDao_ implements TodoDao {
  private static final String SAVE = """
      INSERT INTO todo (id, title, note)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM json_each(?1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title,
        note = COALESCE(excluded.note, todo.note)
      WHERE (todo.title, todo.note)
        IS NOT (excluded.title, COALESCE(excluded.note, todo.note))""";

  private static final BulkWrite<Todo> SAVE_WRITE = BulkWrite.of(
      "TodoDao.save",
      SAVE,
      Todo_.WRITER,
      new Folding(List.of(0), Set.of(2), Set.of()));

  private static final String LIKE = "SELECT * FROM todo WHERE title LIKE ?1 ORDER BY title";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public TodoDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Todo todo) {
    d1.execute(saveCall(todo));
  }

  @Override
  public List<Todo> like(String pattern) {
    return d1.execute(likeCall(pattern));
  }

  private Call<Void> saveCall(Todo todo) {
    return SAVE_WRITE.of(d1, Collections.singletonList(todo), result -> null);
  }

  private Call<List<Todo>> likeCall(String pattern) {
    return QueryCall.list(
        new Statement(LIKE, Arrays.asList(Encode.text(pattern)), "TodoDao.like"),
        Todo_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final TodoDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new TodoDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link TodoDao#save} to the batch.
     */
    public Pending<Void> save(Todo todo) {
      return batch.add(dao.saveCall(todo));
    }

    /**
     * Adds {@link TodoDao#like} to the batch.
     */
    public Pending<List<Todo>> like(String pattern) {
      return batch.add(dao.likeCall(pattern));
    }
  }
}
