package dev.dione.processor.assemble;

import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.RowShape.Field;
import java.util.List;

/** Result columns, each read in full and under its own name. */
final class ExactColumns {
  private ExactColumns() {}

  static List<String> of(List<Field> fields) {
    return fields.stream().map(ExactColumns::of).toList();
  }

  /** Columns of the row as it is stored behind a write, which is read as {@code kept}. */
  static List<String> kept(List<Field> fields) {
    return fields.stream()
        .map(
            field -> {
              String name = Names.quote(field.column());
              return field.type().kind().exact("kept." + name) + " AS " + name;
            })
        .toList();
  }

  /** A column of a table that stands beside others. */
  static String of(String table, Field field) {
    String column = table + "." + Names.quote(field.column());
    String exact = field.type().kind().exact(column);
    return exact.equals(column) ? column : exact + " AS " + Names.quote(field.column());
  }

  static String of(Field field) {
    String column = Names.quote(field.column());
    String exact = field.type().kind().exact(column);
    return exact.equals(column) ? column : exact + " AS " + column;
  }
}
