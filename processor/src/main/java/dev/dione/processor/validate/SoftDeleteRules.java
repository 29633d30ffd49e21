package dev.dione.processor.validate;

import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WriteCode;
import java.util.List;

/** What must hold of the mark of deleted rows, and of methods that lift it. */
final class SoftDeleteRules {
  private final Report report;

  SoftDeleteRules(Report report) {
    this.report = report;
  }

  void check(Entity entity) {
    String name = entity.type().simpleName();
    List<Property> marks =
        entity.properties().stream().filter(p -> p.role() == Role.DELETED).toList();
    for (int i = 0; i < marks.size(); i++) {
      Property mark = marks.get(i);
      String refusal =
          i > 0 ? "is one mark more than an entity has. Fix: keep one of them." : refusal(mark);
      if (!refusal.isEmpty()) {
        problem(mark.place(), name + "." + mark.name() + " " + refusal);
      }
    }
  }

  private static String refusal(Property mark) {
    if (mark.id()) {
      return "is the id, which never changes. Fix: mark deleted rows in another property.";
    }
    if (mark.computed()) {
      return "is computed, and would come back unmarked. Fix: store it.";
    }
    boolean flag = mark.type().kind() == ValueKind.BOOLEAN;
    if (flag == mark.nullable()) {
      return flag
          ? "may be null, and is either true or false. Fix: use boolean."
          : "is never null, and null is what a row that is not deleted has. Fix: annotate it with"
              + " @Nullable.";
    }
    return flag || !mark.column().notNull()
        ? ""
        : "has a NOT NULL column, and NULL is what a row that is not deleted has. Fix: leave out"
            + " notNull and the default.";
  }

  /** What lifts the mark has to have one. */
  void check(DaoMethod method) {
    boolean inserts =
        method instanceof WriteMethod.Insert
            || method instanceof WriteMethod.Upsert
            || (method instanceof WriteMethod.Patch patch && patch.inserts());
    boolean users = method instanceof ReadMethod.Select || method instanceof DaoMethod.Execute;
    if (!method.deletedToo() || users) {
      return;
    }
    if (inserts) {
      problem(
          method.place(),
          method.name()
              + " meets deleted rows in any case, and @IncludeDeleted says nothing. Fix: remove it.");
    } else if (method.entities().stream().allMatch(e -> e.deleted().isEmpty())) {
      problem(
          method.place(),
          "%s includes deleted rows of %s, which marks none. Fix: remove @IncludeDeleted."
              .formatted(method.name(), method.entities().get(0).type().simpleName()));
    }
  }

  private void problem(Place place, String text) {
    report.add(WriteCode.SOFT_DELETE, place, text);
  }
}
