package dev.dione.contract.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.PageRequest;
import dev.dione.Statement;
import dev.dione.contract.ContractCase;
import dev.dione.error.D1TenantException;
import dev.dione.error.D1UniqueException;
import dev.dione.error.D1ValueException;
import dev.dione.error.D1VersionException;
import dev.dione.load.FailedRow;
import dev.dione.load.LoadReport;
import dev.dione.load.OnError;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import dev.dione.query.Query;
import dev.dione.query.condition.Condition;
import dev.dione.query.select.From;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tenants in one database never see or change rows of each other. */
public interface TenantContract extends ContractCase {
  /** The tenant is filled in, and an entity of another one is refused before it is sent. */
  @Test
  default void rowsBelongToTheTenantOfTheDatabase() {
    onTeams(
        (a, b) -> {
          assertThat(a.teams().insert(Project.of(null, "x", "x")).team()).isEqualTo("a");
          Project foreign = new Project(null, "b", "y", "y", 0);
          assertThatThrownBy(() -> a.teams().insert(foreign))
              .isInstanceOf(D1ValueException.class)
              .hasMessageStartingWith("Project.team")
              .hasMessageContaining("belongs to another tenant");
          assertThatThrownBy(() -> a.teams().purge(new Task("b", 1, null, "", false)))
              .isInstanceOf(D1ValueException.class);
          assertThat(b.teams().projects()).isEmpty();
        });
  }

  /** A load writes the rows of its tenant; what is another one's is a bad row. */
  @Test
  default void loadsWriteTheirOwnRows() {
    onTeams(
        (a, b) -> {
          Project mine = a.teams().insert(Project.of(null, "x", "x"));
          Project other = b.teams().insert(Project.of(null, "y", "y"));
          List<Task> tasks =
              List.of(
                  new Task("a", 1, mine.id(), "mine", false),
                  new Task("b", 2, mine.id(), "not mine", false),
                  new Task("a", 3, other.id(), "under another's", false),
                  new Task("a", 4, null, "mine too", false));
          LoadReport report = a.teams().loadTasks(tasks).onError(OnError.COLLECT).run();
          assertThat(report.written()).isEqualTo(2);
          assertThat(report.failedRows()).extracting(FailedRow::row).containsExactly(2L, 3L);
          assertThat(report.failedRows().get(1).id()).isEqualTo("a,3");
          assertThat(a.teams().tasks()).extracting(Task::number).containsExactlyInAnyOrder(1L, 4L);
          LoadReport made =
              a.teams().loadProjects(Stream.of(Project.of(null, "z", "z"), mine)).run();
          assertThat(made.failed()).isZero();
          assertThat(a.teams().projects()).hasSize(2);
          assertThat(b.teams().projects()).containsExactly(other);
        });
  }

  /** No read sees a row of another tenant, whatever its form. */
  @Test
  default void readsSeeTheirOwnRows() {
    onTeams(
        (a, b) -> {
          Project mine = a.teams().insert(Project.of(null, "x", "x"));
          Project other = b.teams().insert(Project.of(null, "y", "y"));
          a.teams().insertTasks(List.of(new Task("a", 1, mine.id(), "t", false)));
          b.teams().insertTasks(List.of(new Task("b", 1, other.id(), "u", false)));
          assertThat(a.teams().find(id(other))).isEmpty();
          assertThat(a.teams().projects()).containsExactly(mine);
          assertThat(a.teams().tasks()).extracting(Task::text).containsExactly("t");
          assertThat(b.teams().tasksOfTeams()).containsOnlyKeys("b").containsValue(1L);
          assertThat(b.teams().teams()).containsExactly("b", "b");
          assertThat(b.teams().view()).map(TeamView::team).hasValue("b");
          assertThat(a.teams().counts()).containsExactly(1L);
          Project_ p = Project_.table();
          assertThat(Query.from(p).select(p.code).list(a.d1())).containsExactly("x");
        });
  }

  /** The tenant is a parameter too. */
  @Test
  default void theTenantHasRoomAmongTheParameters() {
    onTeams(
        (a, b) -> {
          a.teams().insert(Project.of(null, "x", "x"));
          b.teams().insert(Project.of(null, "y", "y"));
          Project_ p = Project_.table();
          From<Project> query = Query.from(p);
          for (int values = 1; values <= 101; values++) {
            query = query.where(p.code.ne("code " + values));
            if (values >= 98) {
              assertThat(query.select(p.code).list(a.d1())).containsExactly("x");
            }
          }
          Statement full =
              new Statement(
                  "SELECT count(*) FROM projects WHERE id <> ?100",
                  Collections.nCopies(100, "z"),
                  null);
          assertThatThrownBy(
                  () -> a.d1().execute(QueryCall.one(full, RowMapper.ofScalar(row -> row.text(0)))))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageStartingWith(
                  "The statement has 100 parameters, and with the tenant one more than D1 takes.");
        });
  }

  /** Children are rows of the tenant, though a key of others is the same. */
  @Test
  default void childrenAreRowsOfTheTenant() {
    onTeams(
        (a, b) -> {
          for (TeamDb db : List.of(a, b)) {
            String team = db == a ? "a" : "b";
            db.teams().insert(Project.of(null, db == a ? "x" : "y", team));
            db.teams()
                .insertTasks(
                    List.of(
                        new Task(team, 1, null, "x", false), new Task(team, 2, null, "y", false)));
          }
          PageRequest first = PageRequest.first(5);
          assertThat(told(a.teams().projectPages())).containsExactly("x: a1");
          assertThat(told(b.teams().pageOfProjects(first).items())).containsExactly("y: b2");
          assertThat(told(b.teams().projectPage("z").stream().toList())).containsExactly("y: b2");
          assertThat(a.teams().projectPage("a")).isEmpty();
        });
  }

  private static List<String> told(List<ProjectPage> pages) {
    return pages.stream()
        .map(
            page ->
                page.named().stream()
                    .map(task -> task.team() + task.number())
                    .collect(Collectors.joining(",", page.project().code() + ": ", "")))
        .toList();
  }

  /** A key that another tenant has is told by name, and nothing is done. */
  @Test
  default void keysOfOthersAreRefused() {
    onTeams(
        (a, b) -> {
          Project other = b.teams().insert(Project.of(null, "y", "y"));
          Project mine = Project.of(other.id(), "z", "z");
          D1TenantException error =
              catchThrowableOfType(
                  D1TenantException.class,
                  () -> a.teams().upsertAll(List.of(Project.of(null, "w", "w"), mine)));
          assertThat(error.entity()).isEqualTo("Project");
          assertThat(error.id()).isEqualTo(String.valueOf(other.id()));
          assertThat(error.property()).isEmpty();
          assertThat(error)
              .hasMessageContaining("has the key of a row of another tenant")
              .hasMessageContaining("In TeamDao.upsertAll.");
          assertThatThrownBy(() -> a.teams().byCode(Project.of(null, "y", "z")))
              .isInstanceOf(D1TenantException.class)
              .hasMessageStartingWith("Project 'y' has the key");
          assertThatThrownBy(() -> a.teams().patch(Project_.Patch.of(id(other), 0).code("q")))
              .isInstanceOf(D1TenantException.class);
          assertThatThrownBy(() -> a.teams().insert(Project.of(null, "y", "z")))
              .isInstanceOf(D1UniqueException.class);
          assertThatThrownBy(() -> a.teams().update(mine))
              .isInstanceOf(D1VersionException.class)
              .hasMessageContaining("is not there (any more)");
          assertThatThrownBy(() -> a.teams().delete(mine)).isInstanceOf(D1VersionException.class);
          assertThat(a.teams().projects()).isEmpty();
          assertThat(b.teams().projects()).containsExactly(other);
        });
  }

  /** Reading rows back behind a write that leaves them alone shows none of others, or deleted. */
  @Test
  default void rowsAreReadBackForTheirTenant() {
    onTeams(
        (a, b) -> {
          Label label = new Label(new UUID(1, 1), "b", "mine", false);
          b.teams().insertLabels(List.of(label));
          List<Label_.Patch> patches = List.of(Label_.Patch.of(label.id()).text("x"));
          assertThat(a.teams().patchLabels(patches)).isEmpty();
          assertThat(a.teams().patchAnyLabels(patches)).isEmpty();
          assertThat(b.teams().patchLabels(List.of(Label_.Patch.of(label.id()))))
              .containsExactly(label);
          b.teams().deleteLabel(label);
          assertThat(b.teams().patchLabels(patches)).isEmpty();
          assertThat(b.teams().patchAnyLabels(List.of(Label_.Patch.of(label.id()).gone(false))))
              .containsExactly(label);
        });
  }

  /** Nor may a row reference one of another tenant: it would go with it. */
  @Test
  default void referencesToOthersAreRefused() {
    onTeams(
        (a, b) -> {
          Project other = b.teams().insert(Project.of(null, "y", "y"));
          Task task = new Task("a", 1, other.id(), "t", false);
          D1TenantException error =
              catchThrowableOfType(
                  D1TenantException.class, () -> a.teams().insertTasks(List.of(task)));
          assertThat(error.property()).hasValue("project");
          assertThat(error)
              .hasMessageStartingWith("Task 'a, 1' references a row of another tenant");
          a.teams().insertTasks(List.of(new Task("a", 1, null, "t", false)));
          assertThatThrownBy(() -> a.teams().updateTask(task))
              .isInstanceOf(D1TenantException.class);
          assertThatThrownBy(() -> a.teams().upsertTasks(List.of(task)))
              .isInstanceOf(D1TenantException.class);
          assertThat(a.teams().tasks()).extracting(Task::project).containsOnlyNulls();
        });
  }

  /** A user's own UPDATE and DELETE reach the tenant's rows alone; so do built ones. */
  @Test
  default void usersWritesReachTheirOwnRows() {
    onTeams(
        (a, b) -> {
          a.teams().insertTasks(List.of(new Task("a", 1, null, "t", false)));
          b.teams().insertTasks(List.of(new Task("b", 1, null, "t", false)));
          b.teams().insert(Project.of(null, "y", "y"));
          assertThat(a.teams().rename(1, "mine")).isEqualTo(1);
          assertThat(a.teams().nameLikeMax("y")).isEmpty();
          assertThat(a.teams().removeFrom("")).isEmpty();
          assertThat(b.teams().tasks()).extracting(Task::text).containsExactly("t");
          Task_ t = Task_.table();
          assertThat(Query.update(t).set(t.text.to("x")).where(t.number.ge(0L)).run(a.d1()))
              .isEqualTo(1);
          assertThatThrownBy(
                  () -> Query.update(t).set(t.team.to("b")).where(t.number.ge(0L)).run(a.d1()))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("gives rows to another tenant");
          assertThat(a.teams().deleteCode("y")).isEmpty();
          assertThat(a.teams().search(Condition.none())).isEmpty();
          assertThat(Query.deleteFrom(t).where(t.number.ge(0L)).run(a.d1())).isEqualTo(1);
          a.teams().insertTasks(List.of(new Task("a", 2, null, "t", false)));
          assertThat(a.teams().deleteWhere(x -> x.number.ge(0L)))
              .extracting(Task::team)
              .containsExactly("a");
          assertThat(a.teams().purgeNumber(1)).isZero();
          assertThat(a.teams().purgeNumber(2)).isEqualTo(1);
          assertThat(b.teams().tasks()).extracting(Task::text).containsExactly("t");
        });
  }

  /** Runs a case of two tenants on fresh tables. */
  default void onTeams(BiConsumer<TeamDb, TeamDb> test) {
    try (D1 d1 = open()) {
      TeamDb a = TeamDb_.open(d1, "a");
      a.createTables();
      test.accept(a, TeamDb_.open(d1, "b"));
    }
  }

  private static UUID id(Project project) {
    return java.util.Objects.requireNonNull(project.id());
  }
}
