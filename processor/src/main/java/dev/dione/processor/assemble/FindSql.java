package dev.dione.processor.assemble;

import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statement of a {@code @Find} method. */
public final class FindSql {
  private FindSql() {}

  /**
   * The statement; its parameters are the method's, in order. Several rows come in the order that
   * the method names, and at last in id order.
   */
  public static String of(DaoMethod.Find find) {
    boolean orders = find.delivery().takesMany() || !find.order().terms().isEmpty();
    List<String> columns = ExactColumns.of(find.row().fields());
    return "SELECT "
        + Layout.list(columns, 7, "  ")
        + from(find)
        + (orders ? "\nORDER BY " + orderBy(find) : "");
  }

  /** The query whose pages are read. */
  static String unordered(DaoMethod.Find find) {
    return "SELECT *" + from(find);
  }

  private static String from(DaoMethod.Find find) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < find.parameters().size(); i++) {
      conditions.add(condition(find.entity(), find.parameters().get(i), i + 1));
    }
    return "\nFROM "
        + Names.quote(find.entity().table())
        + (conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions));
  }

  /** Columns are qualified, so that no alias of one that is sent as text takes over. */
  private static String orderBy(DaoMethod.Find find) {
    String table = Names.quote(find.entity().table()) + ".";
    return find.order().whole(new RowShape.OfEntity(find.entity())).stream()
        .map(t -> table + Names.quote(t.column()) + (t.descending() ? " DESC" : ""))
        .collect(Collectors.joining(", "));
  }

  private static String condition(Entity entity, Parameter parameter, int number) {
    Property property = entity.property(parameter.name()).orElseThrow();
    String value =
        property.type().kind() == ValueKind.BYTES ? "unhex(?" + number + ")" : "?" + number;
    String column = Names.quote(entity.table()) + "." + Names.quote(property.column().name());
    return column + (parameter.nullable() ? " IS " : " = ") + value;
  }
}
