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
