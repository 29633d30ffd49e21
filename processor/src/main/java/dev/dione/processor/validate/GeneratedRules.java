package dev.dione.processor.validate;

import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SchemaCode;

/** What must hold of a generated column (https://www.sqlite.org/gencol.html, section 2.3). */
final class GeneratedRules {
  private GeneratedRules() {}

  static void check(Entity entity, Property property, Report report) {
    String fault = fault(property);
    if (!fault.isEmpty()) {
      report.add(
          SchemaCode.GENERATED_COLUMN,
          property.place(),
          entity.type().simpleName() + "." + property.name(),
          fault);
    }
  }

  private static String fault(Property property) {
    if (property.id()) {
      return "be (part of) the id. Fix: remove @Id, or store the value";
    }
    if (property.computed()) {
      return "be computed by a method, too. Fix: remove generated, or make it a component or field";
    }
    if (property.column().defaultSql() != null) {
      return "have a default. Fix: remove defaultValue";
    }
    if (property.role() != Property.Role.VALUE) {
      return "be what Dione writes itself. Fix: remove @CreatedAt, @UpdatedAt or @Version, or generated";
    }
    return "";
  }
}
