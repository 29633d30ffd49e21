package dev.dione.processor.validate;

import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.schema.IndexTerm;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SchemaCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where texts that SQLite takes for equal would not be equal in Java. */
final class CollationRules {
  private CollationRules() {}

  /**
   * Rows of one key are folded, and the stored row is looked up, by the collation of the columns;
   * an index with another one would take other rows for one.
   */
  static void target(WriteMethod.Upsert upsert, Report report) {
    Entity entity = upsert.entity();
    for (Entity.Index index : entity.indexes()) {
      boolean isTarget =
          index.definition().key().filter(k -> sameNames(k, upsert.on())).isPresent();
      for (IndexTerm term : isTarget ? index.definition().terms() : List.<IndexTerm>of()) {
        IndexTerm.Column column = (IndexTerm.Column) term;
        Collation own = entity.stored(column.name()).orElseThrow().column().collation();
        if (column.collation() != null && column.collation() != own) {
          report.add(
              SchemaCode.COLLATION,
              upsert.onPlace(),
              "The upsert is on \"%s\", whose index compares by %s and the column by %s. Fix: give the column @Column(collate = %s) instead of the index"
                  .formatted(column.name(), column.collation(), own, column.collation()));
        }
      }
    }
  }

  private static boolean sameNames(List<String> some, List<String> others) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(some);
    return some.size() == others.size() && names.containsAll(others);
  }

  /** A computed id is compared with the stored one in Java, text by text. */
  static void check(Entity entity, Report report) {
    for (Property id : entity.ids()) {
      if (id.computed() && id.column().collation() != Collation.BINARY) {
        report.add(
            SchemaCode.COLLATION,
            id.place(),
            "%s.%s is a computed id that compares by %s: of two rows that it takes for one, only one would be read."
                    .formatted(entity.type().simpleName(), id.name(), id.column().collation())
                + " Fix: leave out collate, and compute one spelling, such as toLowerCase(Locale.ROOT)");
      }
    }
  }
}
