package dev.dione.processor.assemble;

import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;

/** The statement of a {@code @Find} method. */
public final class FindSql {
  private FindSql() {}

  /** The statement; its parameters are the method's, in order. A list comes in id order. */
  public static String of(DaoMethod.Find find) {
    Entity entity = find.entity();
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < find.parameters().size(); i++) {
      conditions.add(condition(entity, find.parameters().get(i), i + 1));
    }
    List<String> columns = ExactColumns.of(find.row().fields());
    StringBuilder sql = new StringBuilder("SELECT " + Layout.list(columns, 7, "  "));
    sql.append("\nFROM ").append(Names.quote(entity.table()));
    if (!conditions.isEmpty()) {
      sql.append("\nWHERE ").append(String.join("\n  AND ", conditions));
    }
    if (find.delivery().takesMany()) {
      sql.append("\nORDER BY ").append(orderBy(entity));
    }
    return sql.toString();
  }

  /** Ids that are sent as text are qualified, so that no alias of the select list takes over. */
  private static String orderBy(Entity entity) {
    String table = Names.quote(entity.table()) + ".";
    return table
        + String.join(", " + table, entity.idColumns().stream().map(Names::quote).toList());
  }

  private static String condition(Entity entity, Parameter parameter, int number) {
    Property property = entity.property(parameter.name()).orElseThrow();
    String value =
        property.type().kind() == ValueKind.BYTES ? "unhex(?" + number + ")" : "?" + number;
    String column = Names.quote(entity.table()) + "." + Names.quote(property.column().name());
    return column + (parameter.nullable() ? " IS " : " = ") + value;
  }
}
