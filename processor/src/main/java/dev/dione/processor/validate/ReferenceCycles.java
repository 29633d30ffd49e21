package dev.dione.processor.validate;

import dev.dione.dialect.schema.ReferenceDef;
import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds circles of references that are NOT NULL and checked at once: no first row could be inserted
 * into any of their tables. A table that references itself is none: a row may reference itself.
 */
final class ReferenceCycles {
  private final List<Entity> entities;
  private final Set<String> done = new HashSet<>();
  private final List<Cycle> cycles = new ArrayList<>();

  private ReferenceCycles(List<Entity> entities) {
    this.entities = entities;
  }

  /**
   * A circle.
   *
   * @param place the reference that closes it
   * @param path {@code a.b_id → b.a_id → a}
   */
  record Cycle(Place place, String path) {}

  static List<Cycle> find(List<Entity> entities) {
    ReferenceCycles search = new ReferenceCycles(entities);
    entities.forEach(entity -> search.visit(entity, new ArrayList<>(), new ArrayList<>()));
    return search.cycles;
  }

  private void visit(Entity entity, List<String> tables, List<String> path) {
    String table = entity.table().toLowerCase(Locale.ROOT);
    if (done.contains(table)) {
      return;
    }
    tables.add(table);
    for (Entity.Reference reference : entity.references()) {
      ReferenceDef definition = reference.property().column().reference();
      boolean strict =
          definition != null && reference.property().column().notNull() && !definition.deferred();
      if (strict && !definition.table().equalsIgnoreCase(table)) {
        follow(entity, reference, definition, tables, path);
      }
    }
    tables.remove(tables.size() - 1);
    done.add(table);
  }

  private void follow(
      Entity entity,
      Entity.Reference reference,
      ReferenceDef definition,
      List<String> tables,
      List<String> path) {
    path.add(entity.table() + "." + reference.property().column().name());
    int start = tables.indexOf(definition.table().toLowerCase(Locale.ROOT));
    if (start >= 0) {
      cycles.add(
          new Cycle(
              reference.place(),
              String.join(" → ", path.subList(start, path.size())) + " → " + definition.table()));
    } else {
      entities.stream()
          .filter(e -> e.table().equalsIgnoreCase(definition.table()))
          .findFirst()
          .ifPresent(next -> visit(next, tables, path));
    }
    path.remove(path.size() - 1);
  }
}
