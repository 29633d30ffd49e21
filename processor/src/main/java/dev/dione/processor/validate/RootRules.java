package dev.dione.processor.validate;

import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.schema.ReferenceDef;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.Root;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.RootCode;
import dev.dione.processor.report.Suggest;
import dev.dione.processor.report.WarningCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What must hold across the entities and DAOs of a database. */
public final class RootRules {
  private final Root root;
  private final Report report;

  private RootRules(Root root, Report report) {
    this.root = root;
    this.report = report;
  }

  /** Checks the database; whether its entities make a schema. */
  public static boolean check(Root root, Report report) {
    RootRules rules = new RootRules(root, report);
    rules.names();
    rules.references();
    FullTextRules.check(root, report);
    new TenantRules(report).check(root);
    boolean fitTogether = report.isClean();
    rules.daos();
    FullTextRules.daos(root, report);
    return fitTogether;
  }

  private void names() {
    Map<String, Entity> tables = new HashMap<>();
    Map<String, Entity> indexes = new HashMap<>();
    for (Entity entity : root.entities()) {
      Entity other = tables.putIfAbsent(entity.table().toLowerCase(Locale.ROOT), entity);
      if (other != null) {
        report.add(
            RootCode.DUPLICATE_TABLE, entity.place(), name(other), name(entity), entity.table());
      }
      for (Entity.Index index : entity.indexes()) {
        String indexName = index.definition().name();
        Entity owner = indexes.putIfAbsent(indexName.toLowerCase(Locale.ROOT), entity);
        if (owner != null) {
          report.add(
              EntityCode.DUPLICATE_INDEX, index.place(), indexName, name(owner), name(entity));
        }
      }
    }
  }

  private void references() {
    for (Entity entity : root.entities()) {
      for (Entity.Reference reference : entity.references()) {
        Optional<Entity> target = root.entity(reference.entity());
        if (target.isEmpty()) {
          notListed(name(entity), reference);
        } else {
          column(entity, reference, target.get());
        }
      }
    }
    for (ReferenceCycles.Cycle cycle : ReferenceCycles.find(root.entities())) {
      report.add(EntityCode.REFERENCE_CYCLE, cycle.place(), cycle.path());
    }
  }

  private void notListed(String entity, Entity.Reference reference) {
    String simple = reference.entity().substring(reference.entity().lastIndexOf('.') + 1);
    report.add(
        RootCode.ENTITY_NOT_LISTED,
        reference.place(),
        entity,
        simple,
        root.type().simpleName(),
        simple);
  }

  private void column(Entity entity, Entity.Reference reference, Entity target) {
    ReferenceDef definition = reference.property().column().reference();
    if (definition == null) {
      return;
    }
    String column = definition.column();
    Optional<Property> referenced = target.stored(column);
    if (referenced.isEmpty()) {
      report.add(
          EntityCode.UNKNOWN_COLUMN,
          reference.place(),
          name(target),
          column,
          Suggest.didYouMean(column, target.columnNames()),
          String.join(", ", target.columnNames()));
      return;
    }
    boolean unique =
        target.idColumns().equals(List.of(referenced.get().column().name()))
            || target.indexes().stream()
                .map(Entity.Index::definition)
                .anyMatch(
                    i ->
                        i.key()
                            .filter(k -> k.size() == 1 && k.get(0).equalsIgnoreCase(column))
                            .isPresent());
    if (!unique) {
      report.add(
          EntityCode.REFERENCE_TARGET,
          reference.place(),
          "%s.%s references %s.%s, which is neither the id nor unique. Fix: reference the id, or add"
                  .formatted(name(entity), reference.property().name(), target.table(), column)
              + " @Index(columns = \""
              + column
              + "\", unique = true).");
    } else if (referenced.get().column().type() != reference.property().column().type()) {
      report.add(
          EntityCode.REFERENCE_TARGET,
          reference.place(),
          "%s.%s is %s and references %s.%s, which is %s. Fix: give both the same type."
              .formatted(
                  name(entity),
                  reference.property().name(),
                  reference.property().column().type(),
                  target.table(),
                  column,
                  referenced.get().column().type()));
    }
  }

  private void daos() {
    for (Root.DaoAccess access : root.daos()) {
      for (DaoMethod method : access.dao().methods()) {
        for (Entity used : method.entities()) {
          if (root.entity(used.type().canonicalName()).isEmpty()) {
            report.add(
                RootCode.ENTITY_NOT_LISTED,
                access.place(),
                access.dao().type().simpleName(),
                name(used),
                root.type().simpleName(),
                name(used));
          }
        }
        if (method instanceof WriteMethod.Insert insert
            && insert.conflict() == InsertSql.Conflict.REPLACE) {
          replace(insert);
        }
      }
    }
  }

  private void replace(WriteMethod.Insert insert) {
    List<String> effects = new ArrayList<>();
    for (Entity child : root.entities()) {
      for (Entity.Reference reference : child.references()) {
        ReferenceDef definition = reference.property().column().reference();
        if (definition != null && definition.table().equalsIgnoreCase(insert.entity().table())) {
          String column = child.table() + "." + reference.property().column().name();
          switch (definition.onDelete()) {
            case CASCADE -> effects.add("rows of " + child.table() + " are deleted by " + column);
            case SET_NULL -> effects.add(column + " becomes NULL");
            case SET_DEFAULT -> effects.add(column + " becomes its default");
            default -> {}
          }
        }
      }
    }
    if (!effects.isEmpty()) {
      report.add(
          WarningCode.REPLACE_DELETES_CHILDREN,
          insert.place(),
          insert.entity().table(),
          String.join("; ", effects));
    }
  }

  private static String name(Entity entity) {
    return entity.type().simpleName();
  }
}
