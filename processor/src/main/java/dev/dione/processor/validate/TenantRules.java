package dev.dione.processor.validate;

import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.scope.ScopeNames;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.EntityKind;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import dev.dione.processor.report.WriteCode;
import java.util.List;
import java.util.Optional;

/** What must hold of the property that says whose a row is. */
final class TenantRules {
  private final Report report;

  TenantRules(Report report) {
    this.report = report;
  }

  void check(Entity entity) {
    String name = entity.type().simpleName();
    List<Property> tenants =
        entity.properties().stream().filter(p -> p.role() == Role.TENANT).toList();
    for (int i = 0; i < tenants.size(); i++) {
      Property tenant = tenants.get(i);
      String refusal =
          i > 0 ? "is one tenant more than a row has. Fix: keep one of them." : refusal(tenant);
      if (!refusal.isEmpty()) {
        problem(tenant.place(), name + "." + tenant.name() + " " + refusal);
      }
    }
  }

  /** Keys hold for all rows of a table, whosever they are. */
  void keys(Entity entity) {
    Optional<Property> tenant = entity.tenant().filter(p -> !p.id());
    if (tenant.isEmpty()) {
      return;
    }
    String name = entity.type().simpleName();
    String column = tenant.get().column().name();
    List<Property> ids = entity.ids();
    if (!ids.isEmpty() && ids.stream().noneMatch(TenantRules::isMade)) {
      key(
          ids.get(0).place(),
          "The id",
          name,
          "make %s a part of it with @Id, or make ids with @Id(uuid = true)".formatted(column));
    }
    for (Entity.Index index : entity.indexes()) {
      boolean hasTenant =
          index.definition().columnNames().stream().anyMatch(column::equalsIgnoreCase);
      if (index.definition().unique() && !hasTenant) {
        key(index.place(), "The unique index", name, "add %s to its columns".formatted(column));
      }
    }
  }

  /** Whether no two rows ever get the same one. */
  private static boolean isMade(Property id) {
    return id.nullable() || id.type().kind() == ValueKind.UUID;
  }

  private void key(Place place, String key, String entity, String fix) {
    report.add(WarningCode.KEY_OF_ALL_TENANTS, place, key, entity, fix);
  }

  private static String refusal(Property tenant) {
    if (tenant.computed()) {
      return "is computed, and a row has the tenant of its database. Fix: store it.";
    }
    if (tenant.holder() != null) {
      return "is in an embedded object. Fix: store it in the entity itself.";
    }
    return tenant.column().collation() == Collation.BINARY
        ? ""
        : "compares texts that are not the same as one tenant. Fix: leave out the collation.";
  }

  void check(WriteMethod.Insert insert) {
    boolean replaces = insert.conflict() == InsertSql.Conflict.REPLACE;
    if (replaces && insert.entity().tenant().isPresent()) {
      problem(
          insert.place(),
          "@Insert method %s may delete rows of another tenant that have a key of the new ones. Fix: use @Upsert."
              .formatted(insert.name()));
    }
  }

  /** A database has tenants of one type, and shows their rows to them alone. */
  void check(Root root) {
    types(root);
    for (Entity entity : root.entities()) {
      if (entity.kind() instanceof EntityKind.OfView view && entity.tenant().isEmpty()) {
        view(root, entity, view);
      } else if (entity.kind() instanceof EntityKind.OfFullText fullText) {
        fullText(root, entity, fullText);
      }
    }
  }

  private void view(Root root, Entity entity, EntityKind.OfView view) {
    List<Token> tokens = Lexer.tokens(view.query().text());
    for (Entity other : root.entities()) {
      if (other.tenant().isPresent() && ScopeNames.occurs(tokens, other.table())) {
        problem(
            entity.place(),
            "View %s shows rows of %s, which belong to tenants, to everybody. Fix: select %s, and give the view a @Tenant property of it."
                .formatted(
                    entity.type().simpleName(),
                    other.table(),
                    other.tenant().get().column().name()));
        return;
      }
    }
  }

  private void fullText(Root root, Entity entity, EntityKind.OfFullText fullText) {
    if (root.entity(fullText.content()).flatMap(Entity::tenant).isPresent()) {
      problem(
          fullText.place(),
          "%s would find texts of all tenants. Fix: search with instr(), or leave out @Tenant and keep a database for each tenant."
              .formatted(entity.type().simpleName()));
    }
  }

  private void types(Root root) {
    List<Property> tenants = root.entities().stream().flatMap(e -> e.tenant().stream()).toList();
    for (Property tenant : tenants.subList(Math.min(1, tenants.size()), tenants.size())) {
      Property first = tenants.get(0);
      if (first.type().kind() != tenant.type().kind()) {
        problem(
            root.place(),
            "%s has tenants of type %s (%s) and %s (%s). Fix: give them one type."
                .formatted(
                    root.type().simpleName(),
                    TypeText.of(first.type().java()),
                    first.name(),
                    TypeText.of(tenant.type().java()),
                    tenant.name()));
        return;
      }
    }
  }

  private void problem(Place place, String text) {
    report.add(WriteCode.TENANT, place, text);
  }
}
