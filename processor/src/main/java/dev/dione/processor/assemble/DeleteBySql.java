package dev.dione.processor.assemble;

import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.WriteResult.Returned;
import java.util.ArrayList;
import java.util.List;

/** The statement of a {@code @Delete} by properties. */
public final class DeleteBySql {
  private DeleteBySql() {}

  /**
   * The statement; its parameters are the method's, in order, and then the times that mark a row.
   */
  public static String of(DeleteBy delete) {
    String table = Names.quote(delete.entity().table());
    String returning =
        delete.outcome() instanceof Returned returned
            ? "\nRETURNING " + Layout.list(ExactColumns.of(returned.columns()), 10, "  ")
            : "";
    String verb =
        delete.marks() ? "UPDATE " + table + " SET\n" + marks(delete) : "DELETE FROM " + table;
    return verb + WhereSql.of(delete) + returning;
  }

  private static String marks(DeleteBy delete) {
    List<String> sets = new ArrayList<>();
    int parameter = delete.parameters().size();
    for (Property property : delete.marked()) {
      String column = Names.quote(property.column().name());
      if (property.role() == Property.Role.VERSION) {
        sets.add("  %1$s = %1$s + 1".formatted(column));
      } else if (property.type().kind() == ValueKind.BOOLEAN) {
        sets.add("  " + column + " = 1");
      } else {
        parameter++;
        sets.add("  " + column + " = ?" + parameter);
      }
    }
    return String.join(",\n", sets);
  }
}
