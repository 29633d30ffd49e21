package dev.dione.processor.validate;

import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Compare.Comparison;
import dev.dione.processor.model.Callback;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Delivery.AtOnce;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteResult.Returned;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What must hold of a {@code @Delete} by properties. */
final class DeleteByRules {
  private final DeleteBy delete;
  private final Entity entity;
  private final Report report;

  DeleteByRules(DeleteBy delete, Report report) {
    this.delete = delete;
    this.entity = delete.entity();
    this.report = report;
  }

  void check() {
    if (delete.conditions().isEmpty() && delete.filter().isEmpty()) {
      report.add(
          DaoCode.DAO_METHOD,
          delete.place(),
          "@Delete method %1$s would delete every row of %2$s. Fix: take values of its properties, or write @Query(\"DELETE FROM %3$s\")."
              .formatted(delete.name(), entity.type().simpleName(), entity.table()));
    }
    new ConditionRules(delete, report).check();
    for (Callback callback : entity.before(BeforeWrite.Kind.DELETE)) {
      report.add(
          WarningCode.CALLBACK_SKIPPED,
          delete.place(),
          delete.name(),
          entity.type().simpleName(),
          callback.name());
    }
    if (delete.outcome() instanceof Returned returned) {
      new ReturnedColumns(delete, entity, "deletes", report).check(returned);
      if (returned.delivery() != AtOnce.LIST && !isOne()) {
        report.add(
            DaoCode.RETURNING,
            delete.place(),
            delete.name()
                + " may delete several rows, and returns one. Fix: return a List, or compare with"
                + " the id or a unique key.");
      }
    }
  }

  /** Whether its parameters are equal to a whole key, which one row has at most. */
  private boolean isOne() {
    Set<String> equal = new HashSet<>();
    for (Condition condition : delete.conditions()) {
      entity
          .property(condition.property())
          .filter(p -> condition.comparison() == Comparison.EQ && !condition.isOfMany(p))
          .ifPresent(p -> equal.add(column(p)));
    }
    entity.tenant().ifPresent(p -> equal.add(column(p)));
    List<List<String>> keys = new ArrayList<>(List.of(entity.idColumns()));
    entity.indexes().forEach(index -> index.definition().key().ifPresent(keys::add));
    return keys.stream()
        .anyMatch(key -> key.stream().allMatch(c -> equal.contains(c.toLowerCase(Locale.ROOT))));
  }

  private static String column(Property property) {
    return property.column().name().toLowerCase(Locale.ROOT);
  }
}
