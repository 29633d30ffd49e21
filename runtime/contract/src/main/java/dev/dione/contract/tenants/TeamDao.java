package dev.dione.contract.tenants;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.IncludeDeleted;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import dev.dione.query.condition.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every kind of method on rows of tenants. */
@Dao
interface TeamDao {
  @Insert
  Project insert(Project project);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  long insertNew(Collection<Project> projects);

  @Upsert(countInserted = true)
  dev.dione.BulkResult upsertAll(Collection<Project> projects);

  @Upsert(on = "code")
  Project byCode(Project project);

  @Update
  boolean update(Project project);

  @Upsert
  Project patch(Project_.Patch patch);

  @Update
  Optional<Project> patchStored(Project_.Patch patch);

  @Delete
  boolean delete(Project project);

  @Insert
  void insertTasks(Collection<Task> tasks);

  @Upsert
  long upsertTasks(Collection<Task> tasks);

  @Update
  boolean updateTask(Task task);

  @Update
  boolean patchTask(Task_.Patch patch);

  @Upsert
  BulkLoad loadTasks(Iterable<Task> tasks);

  @Upsert
  BulkLoad loadProjects(Stream<Project> projects);

  @Delete
  long deleteTasks(Collection<Task> tasks);

  @Delete
  @IncludeDeleted
  boolean purge(Task task);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  List<Label> insertLabels(Collection<Label> labels);

  @Upsert
  List<Label> upsertLabels(Collection<Label> labels);

  @Update
  Optional<Label> updateLabel(Label label);

  @Update
  List<Label> patchLabels(Collection<Label_.Patch> patches);

  @Update
  @IncludeDeleted
  List<Label> patchAnyLabels(Collection<Label_.Patch> patches);

  @Upsert
  List<Label> upsertPatches(Collection<Label_.Patch> patches);

  @Delete
  Optional<Label> deleteLabel(Label label);

  @Delete
  @IncludeDeleted
  Optional<Label> purgeLabel(Label label);

  @Delete
  Optional<Project> deleteCode(String code);

  @Delete
  List<Task> deleteWhere(Function<Task_, Condition> where);

  @Delete(entity = Task.class)
  @IncludeDeleted
  long purgeNumber(long number);

  @Find
  Optional<Project> find(UUID id);

  @Find
  List<Project> search(Condition where);

  @Find
  List<Project> projects();

  @Find
  @IncludeDeleted
  List<Task> tasks();

  @Find
  @OrderBy("number")
  Page<Task> page(PageRequest page);

  @Find
  List<ProjectPage> projectPages();

  @Find
  @OrderBy("code")
  Page<ProjectPage> pageOfProjects(PageRequest page);

  @Query("SELECT * FROM projects WHERE code < :before")
  @IncludeDeleted
  Optional<ProjectPage> projectPage(String before);

  @Find
  Optional<TeamView> view();

  @Query("SELECT projects FROM team_view")
  List<Long> counts();

  @Query(
      "SELECT p.team, count(t.number) FROM projects p LEFT JOIN tasks t ON t.project = p.id GROUP"
          + " BY p.team")
  Map<String, Long> tasksOfTeams();

  @Query(
      "SELECT team FROM projects UNION ALL SELECT team FROM tasks WHERE project IN (SELECT id FROM"
          + " projects)")
  List<String> teams();

  @Query(
      "UPDATE tasks SET text = :text WHERE number = :number OR number IN (SELECT number FROM"
          + " tasks)")
  long rename(long number, String text);

  @Query(
      "UPDATE projects AS p SET name = (SELECT max(name) FROM projects) WHERE code = :code OR true"
          + " RETURNING team")
  List<String> nameLikeMax(String code);

  @Query("DELETE FROM tasks WHERE number = :number OR text = :text")
  long remove(long number, String text);

  @Query("DELETE FROM projects WHERE code >= :code RETURNING team")
  List<String> removeFrom(String code);
}
