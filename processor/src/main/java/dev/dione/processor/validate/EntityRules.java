package dev.dione.processor.validate;

import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.IndexTerm;
import dev.dione.dialect.schema.ReferenceDef;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Suggest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What must hold of one entity. */
final class EntityRules {
  private static final int MAX_COLUMNS = 100;

  private final Entity entity;
  private final String name;
  private final Report report;

  private EntityRules(Entity entity, Report report) {
    this.entity = entity;
    this.name = entity.type().simpleName();
    this.report = report;
  }

  /** Checks the entity. */
  static void check(Entity entity, Report report) {
    EntityRules rules = new EntityRules(entity, report);
    rules.names();
    new SoftDeleteRules(report).check(entity);
    new TenantRules(report).check(entity);
    if (!entity.isTable()) {
      ReadOnlyRules.check(entity, report);
      return;
    }
    rules.id();
    rules.properties();
    rules.indexes();
    new TenantRules(report).keys(entity);
    new VersionRules(entity, report).check();
    EmbeddedRules.check(entity, report);
  }

  private void names() {
    requireFree(entity.table(), entity.place());
    if (entity.properties().size() > MAX_COLUMNS) {
      report.add(EntityCode.TOO_MANY_COLUMNS, entity.place(), name, entity.properties().size());
    }
    Map<String, Property> byColumn = new HashMap<>();
    for (Property property : entity.properties()) {
      String column = property.column().name();
      Property other = byColumn.putIfAbsent(column.toLowerCase(Locale.ROOT), property);
      if (other != null) {
        report.add(
            EntityCode.DUPLICATE_COLUMN,
            property.place(),
            other.name(),
            property.name(),
            name,
            column);
      }
    }
  }

  private void requireFree(String tableOrIndex, Place place) {
    if (Names.isReserved(tableOrIndex)) {
      String prefix = tableOrIndex.toLowerCase(Locale.ROOT).startsWith("_cf_") ? "_cf_" : "sqlite_";
      report.add(EntityCode.RESERVED_NAME, place, prefix, tableOrIndex);
    }
  }

  private void id() {
    List<Property> ids = entity.ids();
    if (ids.isEmpty()) {
      report.add(EntityCode.MISSING_ID, entity.place(), name);
    }
    for (Property id : ids) {
      boolean madeByDatabase = ids.size() == 1 && !id.computed() && !id.column().notNull();
      if (id.nullable() && !madeByDatabase && !isFilled(id)) {
        report.add(
            EntityCode.COLUMN_OPTION,
            id.place(),
            "%s.%s is (part of) the id, and may not be null. Fix: leave out @Nullable; only a single"
                    .formatted(name, id.name())
                + " @Id of type Integer or Long may be null, and the database makes it then, or one"
                + " with uuid = true.");
      }
    }
    ids.stream().filter(Property::computed).forEach(this::computedId);
    CollationRules.check(entity, report);
    if (entity.keepsMismatch() && ids.stream().noneMatch(Property::computed)) {
      report.add(
          EntityCode.COLUMN_OPTION,
          ids.get(0).place(),
          "onMismatch says what to do when a computed id differs, and %s.%s is stored on the object."
                  .formatted(name, ids.get(0).name())
              + " Fix: leave it out.");
    }
  }

  /** Whether Dione writes something in the place of a null. */
  private static boolean isFilled(Property id) {
    return id.role() == Property.Role.UUID || id.role() == Property.Role.TENANT;
  }

  /** A stored id is compared with the computed one, which takes a form without two spellings. */
  private void computedId(Property id) {
    switch (id.type().kind()) {
      case FLOAT, DOUBLE, BYTES, JSON ->
          report.add(
              EntityCode.COLUMN_OPTION,
              id.place(),
              "%s.%s is a computed id of type %s, which cannot be compared with the stored one. Fix:"
                      .formatted(name, id.name(), TypeText.of(id.type().java()))
                  + " compute a String or a whole number.");
      default -> {}
    }
  }

  private void properties() {
    for (Property property : entity.properties()) {
      if (property.isGenerated()) {
        GeneratedRules.check(entity, property, report);
      }
      List<WriteColumn> impossible = UpsertSql.impossible(List.of(property.writeColumn()));
      if (!impossible.isEmpty() && !property.role().isTime()) {
        report.add(EntityCode.OVERWRITE_NOT_NULL, property.place(), name + "." + property.name());
      }
      ReferenceDef reference = property.column().reference();
      if (reference != null
          && property.column().notNull()
          && (reference.onDelete() == ReferenceDef.Action.SET_NULL
              || reference.onUpdate() == ReferenceDef.Action.SET_NULL)) {
        report.add(
            EntityCode.REFERENCE_TARGET,
            property.place(),
            "%s.%s is NOT NULL, and SET_NULL would make it NULL. Fix: make it @Nullable, or choose"
                    .formatted(name, property.name())
                + " another action.");
      }
    }
  }

  private void indexes() {
    for (Entity.Index index : entity.indexes()) {
      requireFree(index.definition().name(), index.place());
      if (index.definition().terms().isEmpty()) {
        report.add(
            EntityCode.COLUMN_OPTION,
            index.place(),
            "An index of %s has no columns. Fix: name them, or remove the index.".formatted(name));
      }
      for (int i = 0; i < index.definition().terms().size(); i++) {
        if (index.definition().terms().get(i) instanceof IndexTerm.Column column) {
          indexed(column.name(), index.termPlaces().get(i));
        }
      }
    }
  }

  private void indexed(String column, Place place) {
    if (entity.stored(column).isEmpty()) {
      List<String> columns = entity.columnNames();
      report.add(
          EntityCode.UNKNOWN_COLUMN,
          place,
          name,
          column,
          Suggest.didYouMean(column, columns),
          String.join(", ", columns));
    }
  }
}
