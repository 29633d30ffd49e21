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
    from = "app.TodoDao",
    signatures = {
        "save(app.Todo todo)",
        "about(java.lang.String text)"
    },
    carried = @Generated.Carried(of = "app.TodoDao", suppressed = "dione:sort: the table is small")
)
public final class TodoDao_ implements TodoDao {
  private static final String SAVE = """
      INSERT INTO todo (id, title, note)
      SELECT src.value->>0, src.value->>1, src.value->>2
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
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
      new Folding(List.of(0), Set.of(2), Set.of()))
      .repeating();

  private static final String ABOUT = "SELECT * FROM todo WHERE instr(title, ?1) > 0 ORDER BY title";

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
  public List<Todo> about(String text) {
    return d1.execute(aboutCall(text));
  }

  private Call<Void> saveCall(Todo todo) {
    return SAVE_WRITE.of(d1, Collections.singletonList(todo));
  }

  private Call<List<Todo>> aboutCall(String text) {
    return QueryCall.list(
        new Statement(ABOUT, Arrays.asList(Encode.text(text)), "TodoDao.about"),
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
     * Adds {@link TodoDao#about} to the batch.
     */
    public Pending<List<Todo>> about(String text) {
      return batch.add(dao.aboutCall(text));
    }
  }
}
