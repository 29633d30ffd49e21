package dev.dione.processor.validate;

import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.ShapeCode;

/** What must hold of the properties that embedded objects of an entity hold. */
final class EmbeddedRules {
  private final String entity;
  private final Report report;

  private EmbeddedRules(Entity entity, Report report) {
    this.entity = entity.type().simpleName();
    this.report = report;
  }

  static void check(Entity entity, Report report) {
    EmbeddedRules rules = new EmbeddedRules(entity, report);
    entity.properties().stream().filter(p -> p.holder() != null).forEach(rules::property);
  }

  private void property(Property property) {
    if (property.role().isTime() && property.holder().mayBeMissing()) {
      problem(
          property,
          "%s.%s is a time that Dione writes, and what holds it may be null: no row could be null"
              + " then. Fix: leave out @Nullable around it.");
    }
    if (property.computed() && property.id()) {
      problem(
          property,
          "%s.%s is a computed id in an embedded object. Fix: compute the id in the entity, where"
              + " all its properties are known.");
    }
  }

  private void problem(Property property, String text) {
    report.add(
        ShapeCode.EMBEDDED_OPTION, property.place(), text.formatted(entity, property.name()));
  }
}
