package dev.dione.dialect.schema;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Short ways to the columns and tables of the tests. */
final class Columns {
  private Columns() {}

  static ColumnDef text(String name) {
    return new ColumnDef(name, ColumnType.TEXT, true, null, List.of(), null);
  }

  static ColumnDef id() {
    return new ColumnDef("id", ColumnType.INTEGER, true, null, List.of(), null);
  }

  static ColumnDef referring(String name, @Nullable ReferenceDef reference) {
    return new ColumnDef(name, ColumnType.INTEGER, false, null, List.of(), reference);
  }

  static ReferenceDef to(String table) {
    return new ReferenceDef(
        table, "id", ReferenceDef.Action.NO_ACTION, ReferenceDef.Action.NO_ACTION, false);
  }

  /** A table with an id, and a column for each parent. */
  static TableDef table(String name, String... parents) {
    List<ColumnDef> columns =
        Stream.concat(Stream.of(id()), Arrays.stream(parents).map(p -> referring(p + "_id", to(p))))
            .toList();
    return new TableDef(name, columns, List.of("id"), List.of(), List.of(), true);
  }
}
