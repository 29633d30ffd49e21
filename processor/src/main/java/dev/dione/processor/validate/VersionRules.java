package dev.dione.processor.validate;

import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WriteCode;
import java.util.List;

/** What must hold of the version of an entity. */
final class VersionRules {
  private final Entity entity;
  private final Report report;

  VersionRules(Entity entity, Report report) {
    this.entity = entity;
    this.report = report;
  }

  void check() {
    List<Property> versions =
        entity.properties().stream().filter(p -> p.role() == Role.VERSION).toList();
    for (Property version : versions.subList(0, Math.min(1, versions.size()))) {
      if (version.id()) {
        problem(version, "is the id, which never changes. Fix: count changes in another property.");
      }
      if (version.computed()) {
        problem(version, "is computed, and a version is counted in the database. Fix: store it.");
      }
      if (version.nullable()) {
        problem(version, "may be null, and no row is without a version. Fix: leave out @Nullable.");
      }
    }
    versions.stream()
        .skip(1)
        .forEach(
            version ->
                problem(version, "is one version more than an entity has. Fix: keep one of them."));
  }

  private void problem(Property version, String text) {
    report.add(
        WriteCode.VERSION,
        version.place(),
        "%s.%s %s".formatted(entity.type().simpleName(), version.name(), text));
  }
}
