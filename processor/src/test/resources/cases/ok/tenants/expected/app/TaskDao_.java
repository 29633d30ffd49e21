package app;

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
import dev.dione.mapping.RowCount;
import dev.dione.mapping.RowMapper;
import dev.dione.patch.PatchWrite;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link TaskDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.TaskDao",
    signatures = {
        "add(app.Project project)",
        "upsert(app.Project project)",
        "update(app.Project project)",
        "patch(app.Project_.Patch patch)",
        "insertAll(java.util.Collection tasks)",
        "upsertTasks(java.util.Collection tasks)",
        "update(app.Task task)",
        "patch(app.Task_.Patch patch)",
        "delete(app.Task task)",
        "rename(long number, java.lang.String text)"
    }
)
public final class TaskDao_ implements TaskDao {
  private static final String ADD = """
      INSERT INTO project (id, team, name, version)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      RETURNING id, team, name, version""";

  private static final BulkWrite<Project> ADD_WRITE = BulkWrite.of(
      "TaskDao.add",
      ADD,
      Project_.WRITER,
      null)
      .insertingOnly();

  private static final String UPSERT = """
      INSERT INTO project (id, team, name, version)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        name = excluded.name,
        version = project.version + 1
      WHERE project.name IS NOT excluded.name""";

  private static final String UPSERT_GUARD = """
      SELECT json_type('{}', 'dione:tenant ' || json_array('Project', '', src.value->>0))
      FROM json_each(?1) AS src CROSS JOIN project AS old ON old.id = src.value->>0
      WHERE old.team <> src.value->>1
      LIMIT 1""";

  private static final String UPSERT_GUARD_2 = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Project', old.version, src.value->>3, src.value->>0))
      FROM json_each(?1) AS src CROSS JOIN project AS old ON old.id = src.value->>0 AND old.team = src.value->>1
      WHERE old.version IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Project> UPSERT_WRITE = BulkWrite.of(
      "TaskDao.upsert",
      UPSERT,
      Project_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of(1)))
      .guardedBy(UPSERT_GUARD)
      .guardedBy(UPSERT_GUARD_2);

  private static final String UPDATE = """
      UPDATE project SET
        name = src.value->>2,
        version = project.version + 1
      FROM json_each(?1) AS src
      WHERE project.id = src.value->>0 AND project.team = src.value->>1 AND project.version = src.value->>3""";

  private static final String UPDATE_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Project', old.version, src.value->>3, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN project AS old ON old.id = src.value->>0 AND old.team = src.value->>1
      WHERE old.version IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Project> UPDATE_WRITE = BulkWrite.of(
      "TaskDao.update",
      UPDATE,
      Project_.WRITER.requiring("id"),
      new Folding(List.of(0, 1, 3), Set.of(), Set.of(1)))
      .guardedBy(UPDATE_GUARD);

  private static final String PATCH_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Project', old.version, src.value->>2, src.value->>0))
      FROM json_each(?1) AS src CROSS JOIN project AS old ON old.id = src.value->>0 AND old.team = src.value->>1
      WHERE old.version IS NOT src.value->>2
      LIMIT 1""";

  private static final PatchWrite<Project> PATCH = PatchWrite.<Project>upsert("TaskDao.patch", Project_.PATCHES)
      .guardedBy(UPSERT_GUARD)
      .guardedBy(PATCH_GUARD);

  private static final String INSERT_ALL = """
      INSERT INTO task (team, number, project, text, deleted)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final String INSERT_ALL_GUARD = """
      SELECT json_type('{}', 'dione:tenant ' || json_array('Task', 'project', src.value->>0, src.value->>1))
      FROM json_each(?1) AS src CROSS JOIN project AS old ON old.id = src.value->>2
      WHERE old.team <> src.value->>0
      LIMIT 1""";

  private static final BulkWrite<Task> INSERT_ALL_WRITE = BulkWrite.of(
      "TaskDao.insertAll",
      INSERT_ALL,
      Task_.WRITER,
      null)
      .guardedBy(INSERT_ALL_GUARD)
      .insertingOnly();

  private static final String UPSERT_TASKS = """
      INSERT INTO task (team, number, project, text, deleted)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (team, number) DO UPDATE SET
        project = COALESCE(excluded.project, task.project),
        text = excluded.text,
        deleted = excluded.deleted
      WHERE (task.project, task.text, task.deleted)
        IS NOT (COALESCE(excluded.project, task.project), excluded.text, excluded.deleted)""";

  private static final BulkWrite<Task> UPSERT_TASKS_WRITE = BulkWrite.of(
      "TaskDao.upsertTasks",
      UPSERT_TASKS,
      Task_.WRITER,
      new Folding(List.of(0, 1), Set.of(2), Set.of(0)))
      .guardedBy(INSERT_ALL_GUARD);

  private static final String UPDATE_2 = """
      UPDATE task SET
        project = src.value->>2,
        text = src.value->>3,
        deleted = src.value->>4
      FROM json_each(?1) AS src
      WHERE task.team = src.value->>0 AND task.number = src.value->>1 AND task.deleted = 0""";

  private static final BulkWrite<Task> UPDATE_2_WRITE = BulkWrite.of(
      "TaskDao.update",
      UPDATE_2,
      Task_.WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of(0)))
      .guardedBy(INSERT_ALL_GUARD);

  private static final PatchWrite<Task> PATCH_2 = PatchWrite.<Task>update("TaskDao.patch", Task_.PATCHES);

  private static final String DELETE = """
      UPDATE task SET
        deleted = src.value->>2
      FROM json_each(?1) AS src
      WHERE task.team = src.value->>0 AND task.number = src.value->>1 AND task.deleted = 0""";

  private static final BulkWrite<Task> DELETE_WRITE = BulkWrite.of(
      "TaskDao.delete",
      DELETE,
      Task_.DELETION_WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of(0)));

  private static final String TASKS = """
      SELECT team, CAST(number AS TEXT) AS number, project, text, deleted
      FROM task
      ORDER BY task.team, task.number""";

  private static final String TEXTS = "SELECT p.name || t.text FROM project p LEFT JOIN task t ON t.project = p.id ORDER BY 1";

  private static final String RENAME = "UPDATE task SET text = ?1 WHERE number = CAST(?2 AS INTEGER)";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public TaskDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public Project add(Project project) {
    return d1.execute(addCall(project));
  }

  @Override
  public void upsert(Project project) {
    d1.execute(upsertCall(project));
  }

  @Override
  public void update(Project project) {
    d1.execute(updateCall(project));
  }

  @Override
  public boolean patch(Project_.Patch patch) {
    return d1.execute(patchCall(patch));
  }

  @Override
  public void insertAll(Collection<Task> tasks) {
    d1.execute(insertAllCall(tasks));
  }

  @Override
  public void upsertTasks(Collection<Task> tasks) {
    d1.execute(upsertTasksCall(tasks));
  }

  @Override
  public boolean update(Task task) {
    return d1.execute(updateCall(task));
  }

  @Override
  public boolean patch(Task_.Patch patch) {
    return d1.execute(patchCall(patch));
  }

  @Override
  public boolean delete(Task task) {
    return d1.execute(deleteCall(task));
  }

  @Override
  public List<Task> tasks() {
    return d1.execute(tasksCall());
  }

  @Override
  public List<String> texts() {
    return d1.execute(textsCall());
  }

  @Override
  public boolean rename(long number, String text) {
    return d1.execute(renameCall(number, text));
  }

  private Call<Project> addCall(Project project) {
    return ADD_WRITE.returning(
        d1,
        Collections.singletonList(project),
        Project_.MAPPER,
        RowCount::one);
  }

  private Call<Void> upsertCall(Project project) {
    return UPSERT_WRITE.of(d1, Collections.singletonList(project));
  }

  private Call<Void> updateCall(Project project) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(project));
  }

  private Call<Boolean> patchCall(Project_.Patch patch) {
    return PATCH.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<Void> insertAllCall(Collection<Task> tasks) {
    return INSERT_ALL_WRITE.of(d1, tasks);
  }

  private Call<Void> upsertTasksCall(Collection<Task> tasks) {
    return UPSERT_TASKS_WRITE.of(d1, tasks);
  }

  private Call<Boolean> updateCall(Task task) {
    return UPDATE_2_WRITE.of(d1, Collections.singletonList(task), result -> result.written() > 0);
  }

  private Call<Boolean> patchCall(Task_.Patch patch) {
    return PATCH_2.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<Boolean> deleteCall(Task task) {
    return DELETE_WRITE.of(d1, Collections.singletonList(task), result -> result.written() > 0);
  }

  private Call<List<Task>> tasksCall() {
    return QueryCall.list(
        new Statement(TASKS, List.of(), "TaskDao.tasks"),
        Task_.MAPPER);
  }

  private Call<List<String>> textsCall() {
    return QueryCall.list(
        new Statement(TEXTS, List.of(), "TaskDao.texts"),
        RowMapper.ofScalar(row -> Decode.text(row, 0)));
  }

  private Call<Boolean> renameCall(long number, String text) {
    return new ChangesCall<>(
        new Statement(RENAME, Arrays.asList(Encode.text(text), Encode.integer(number)),
            "TaskDao.rename"),
        changes -> changes > 0);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final TaskDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new TaskDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link TaskDao#add} to the batch.
     */
    public Pending<Project> add(Project project) {
      return batch.add(dao.addCall(project));
    }

    /**
     * Adds {@link TaskDao#upsert} to the batch.
     */
    public Pending<Void> upsert(Project project) {
      return batch.add(dao.upsertCall(project));
    }

    /**
     * Adds {@link TaskDao#update} to the batch.
     */
    public Pending<Void> update(Project project) {
      return batch.add(dao.updateCall(project));
    }

    /**
     * Adds {@link TaskDao#patch} to the batch.
     */
    public Pending<Boolean> patch(Project_.Patch patch) {
      return batch.add(dao.patchCall(patch));
    }

    /**
     * Adds {@link TaskDao#insertAll} to the batch.
     */
    public Pending<Void> insertAll(Collection<Task> tasks) {
      return batch.add(dao.insertAllCall(tasks));
    }

    /**
     * Adds {@link TaskDao#upsertTasks} to the batch.
     */
    public Pending<Void> upsertTasks(Collection<Task> tasks) {
      return batch.add(dao.upsertTasksCall(tasks));
    }

    /**
     * Adds {@link TaskDao#update} to the batch.
     */
    public Pending<Boolean> update(Task task) {
      return batch.add(dao.updateCall(task));
    }

    /**
     * Adds {@link TaskDao#patch} to the batch.
     */
    public Pending<Boolean> patch(Task_.Patch patch) {
      return batch.add(dao.patchCall(patch));
    }

    /**
     * Adds {@link TaskDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Task task) {
      return batch.add(dao.deleteCall(task));
    }

    /**
     * Adds {@link TaskDao#tasks} to the batch.
     */
    public Pending<List<Task>> tasks() {
      return batch.add(dao.tasksCall());
    }

    /**
     * Adds {@link TaskDao#texts} to the batch.
     */
    public Pending<List<String>> texts() {
      return batch.add(dao.textsCall());
    }

    /**
     * Adds {@link TaskDao#rename} to the batch.
     */
    public Pending<Boolean> rename(long number, String text) {
      return batch.add(dao.renameCall(number, text));
    }
  }
}
