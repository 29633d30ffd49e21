package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.ErrorText;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Root;
import dev.dione.processor.report.Place;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a definition that D1 refuses comes from.
 *
 * @param place the column, index or entity
 * @param what what it is, for the message
 */
record DdlPlace(Place place, String what) {

  /**
   * The place.
   *
   * @param index the index whose definition is refused, or null for that of the table
   * @param sql the definition
   * @param offset where in it the error stands, in bytes, if that is known
   */
  static DdlPlace of(
      Root root, TableDef table, @Nullable IndexDef index, String sql, OptionalInt offset) {
    Entity entity =
        root.entities().stream()
            .filter(e -> e.table().equals(table.name()))
            .findFirst()
            .orElseThrow();
    for (Entity.Index candidate : entity.indexes()) {
      if (index != null && candidate.definition().name().equals(index.name())) {
        return new DdlPlace(candidate.place(), "the index " + index.name());
      }
    }
    ColumnDef column = offset.isPresent() ? column(table, sql, offset.getAsInt()) : null;
    return column == null
        ? new DdlPlace(entity.place(), "the table " + table.name())
        : new DdlPlace(
            entity.stored(column.name()).orElseThrow().place(),
            "the column " + table.name() + "." + column.name());
  }

  /** The column on whose line the error stands; null if it stands after all of them. */
  private static @Nullable ColumnDef column(TableDef table, String sql, int offset) {
    int error = ErrorText.charIndex(sql, offset);
    int from = 0;
    ColumnDef found = null;
    for (ColumnDef column : table.columns()) {
      int line = sql.indexOf("\n  " + Names.quote(column.name()) + " " + column.type(), from);
      if (line < 0 || line > error) {
        return found;
      }
      found = column;
      from = line + 1;
    }
    int end = sql.indexOf(",\n  ", from);
    return end >= 0 && end < error ? null : found;
  }
}
