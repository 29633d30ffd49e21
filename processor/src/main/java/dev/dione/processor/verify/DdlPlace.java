package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.ErrorText;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Place;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a definition that D1 refuses comes from.
 *
 * @param place the very char of the user's SQL, or the column, index or entity
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
      Entity entity, TableDef table, @Nullable IndexDef index, String sql, OptionalInt offset) {
    int error = offset.isPresent() ? ErrorText.charIndex(sql, offset.getAsInt()) : -1;
    if (index != null) {
      Place place =
          entity.indexes().stream()
              .filter(i -> i.definition().name().equals(index.name()))
              .findFirst()
              .orElseThrow()
              .place();
      return in(entity, index.name(), sql, 0, error, place, "the index " + index.name());
    }
    ColumnDef column = error < 0 ? null : column(table, sql, error);
    if (column == null) {
      return in(entity, table.name(), sql, 0, error, entity.place(), "the table " + table.name());
    }
    String name = column.name();
    Place place = entity.stored(name).orElseThrow().place();
    String what = "the column " + table.name() + "." + name;
    return in(entity, name, sql, start(sql, column, 0), error, place, what);
  }

  /** The beginning of a piece of SQL in the definition of a table. */
  static DdlPlace of(TableDef table, Entity.SqlText text) {
    boolean ofTable = text.of().equals(table.name());
    String what = ofTable ? "the table " : "the column " + table.name() + ".";
    return new DdlPlace(text.at(0), what + text.of());
  }

  /** In the user's own text if the error stands there, otherwise at the given place. */
  private static DdlPlace in(
      Entity entity, String of, String sql, int from, int error, Place otherwise, String what) {
    for (Entity.SqlText text : entity.texts()) {
      int start = text.of().equals(of) ? sql.indexOf(text.part(), from) : -1;
      if (start >= 0 && start <= error && error <= start + text.part().length()) {
        return new DdlPlace(text.at(error - start), what);
      }
    }
    return new DdlPlace(otherwise, what);
  }

  /** The column on whose line the error stands; null if it stands after all of them. */
  private static @Nullable ColumnDef column(TableDef table, String sql, int error) {
    int from = 0;
    ColumnDef found = null;
    for (ColumnDef column : table.columns()) {
      int line = start(sql, column, from);
      if (line < 0 || line > error) {
        return found;
      }
      found = column;
      from = line + 1;
    }
    int end = sql.indexOf(",\n  ", from);
    return end >= 0 && end < error ? null : found;
  }

  private static int start(String sql, ColumnDef column, int from) {
    return sql.indexOf("\n  " + Names.quote(column.name()) + " " + column.type(), from);
  }
}
