package dev.dione.contract.tenants;

import dev.dione.PageRequest;
import dev.dione.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random call of one tenant, with keys out of a few that all tenants use. */
final class RandomCall {
  private static final int KINDS = 30;

  private final TeamDb db;
  private final TeamDao teams;
  private final String tenant;
  private final Random random;
  private final int kind;
  private final List<@Nullable String> seen = new ArrayList<>();

  RandomCall(TeamDb db, String tenant, Random random) {
    this.db = db;
    this.teams = db.teams();
    this.tenant = tenant;
    this.random = random;
    this.kind = random.nextInt(KINDS);
  }

  /** The tenants of the rows that it was shown. */
  List<@Nullable String> seen() {
    return seen;
  }

  void run() {
    switch (kind) {
      case 0, 1, 2 -> seen.add(teams.insert(project()).team());
      case 3 -> teams.insertNew(List.of(project(), project()));
      case 4, 5 -> teams.upsertAll(List.of(project(), project()));
      case 6 -> seen.add(teams.byCode(project()).team());
      case 7 -> teams.update(project());
      case 8 -> seen.add(teams.patch(patch()).team());
      case 9 -> teams.patchStored(patch()).ifPresent(p -> seen.add(p.team()));
      case 10 -> teams.delete(project());
      case 11, 12 -> teams.insertTasks(List.of(task()));
      case 13, 14 -> teams.upsertTasks(List.of(task(), task()));
      case 15 -> teams.updateTask(task());
      case 16 -> teams.patchTask(Task_.Patch.of(number()).text(text()).gone(random.nextBoolean()));
      case 17 -> teams.deleteTasks(List.of(task()));
      case 18 -> teams.purge(task());
      case 19 -> sql();
      case 20 -> read();
      case 21 -> built();
      case 22, 23 -> batch();
      default -> labels();
    }
  }

  private void labels() {
    Label label = new Label(id(), null, text(), random.nextInt(5) == 0);
    List<Label_.Patch> patches = List.of(Label_.Patch.of(id()).text(text()), Label_.Patch.of(id()));
    List<Label> shown = new ArrayList<>();
    switch (random.nextInt(8)) {
      case 0 -> shown.addAll(teams.insertLabels(List.of(label)));
      case 1 -> shown.addAll(teams.upsertLabels(List.of(label)));
      case 2 -> teams.updateLabel(label).ifPresent(shown::add);
      case 3 -> shown.addAll(teams.patchLabels(patches));
      case 4 -> shown.addAll(teams.patchAnyLabels(patches));
      case 5 -> shown.addAll(teams.upsertPatches(patches));
      case 6 -> teams.deleteLabel(label).ifPresent(shown::add);
      default -> teams.purgeLabel(label).ifPresent(shown::add);
    }
    shown.forEach(l -> seen.add(l.team()));
  }

  private void sql() {
    switch (random.nextInt(8)) {
      case 0 -> teams.rename(number(), text());
      case 1 -> seen.addAll(teams.nameLikeMax(text()));
      case 2 -> teams.remove(number(), text());
      case 3 -> teams.deleteCode("c" + number()).ifPresent(p -> seen.add(p.team()));
      case 4 -> deleteWhere();
      case 5 -> teams.purgeNumber(number());
      case 6 -> search();
      default -> seen.addAll(teams.removeFrom("c" + number()));
    }
  }

  private void deleteWhere() {
    Project_ p = Project_.table();
    teams
        .deleteWhere(t -> t.project.in(Query.from(p).select(p.id)).or(t.number.eq(number())))
        .forEach(t -> seen.add(t.team()));
  }

  private void search() {
    Project_ p = Project_.table();
    Task_ t = Task_.table();
    teams
        .search(Query.from(t).where(t.project.eq(p.id)).isAbsent().or(p.code.gt("")))
        .forEach(found -> seen.add(found.team()));
  }

  private void read() {
    teams.find(id()).ifPresent(p -> seen.add(p.team()));
    teams.projects().forEach(p -> seen.add(p.team()));
    teams.tasks().forEach(t -> seen.add(t.team()));
    teams.page(PageRequest.first(2)).items().forEach(t -> seen.add(t.team()));
    teams.view().ifPresent(v -> seen.add(v.team()));
    seen.addAll(teams.tasksOfTeams().keySet());
    seen.addAll(teams.teams());
  }

  private void built() {
    Task_ t = Task_.table();
    Project_ p = Project_.table();
    seen.addAll(Query.from(p).leftJoin(t).on(t.project.eq(p.id)).select(p.team).list(db.d1()));
    Query.update(t).set(t.text.to(text())).where(t.number.ge(number())).run(db.d1());
    Query.deleteFrom(p).where(p.code.eq("c" + number())).run(db.d1());
  }

  private void batch() {
    try (TeamDb_.Batch batch = TeamDb_.batch(db)) {
      Project project = project();
      batch.teams().upsertAll(List.of(project));
      batch.teams().upsertTasks(List.of(task()));
      var found = batch.teams().projects();
      batch.commit();
      found.get().forEach(p -> seen.add(p.team()));
    }
  }

  private Project project() {
    UUID id = random.nextInt(4) == 0 ? null : id();
    return new Project(id, null, "c" + random.nextInt(8), text(), random.nextInt(2));
  }

  private Project_.Patch patch() {
    Project_.Patch patch = Project_.Patch.of(id(), random.nextInt(2)).code("c" + number());
    return random.nextBoolean() ? patch : patch.name(null);
  }

  private Task task() {
    UUID project = random.nextInt(3) == 0 ? null : id();
    return new Task(tenant, number(), project, text(), random.nextInt(5) == 0);
  }

  private UUID id() {
    return new UUID(7, random.nextInt(6));
  }

  private long number() {
    return random.nextInt(4);
  }

  private String text() {
    return "t" + random.nextInt(1_000);
  }

  @Override
  public String toString() {
    return "kind " + kind + " of " + tenant;
  }
}
