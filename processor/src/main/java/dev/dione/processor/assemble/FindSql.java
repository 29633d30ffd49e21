package dev.dione.processor.assemble;

import dev.dione.annotations.Compare.Comparison;
import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.RowOrder;
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
    if (find.row() instanceof RowShape.OfScalar scalar) {
      return scalar.value().kind() == ValueKind.BOOLEAN
          ? "SELECT EXISTS (\nSELECT 1" + from(find) + "\n)"
          : "SELECT count(*)" + from(find);
    }
    return select(find, Layout.list(ExactColumns.of(find.row().fields()), 7, "  "));
  }

  /** The query of rows that have children. */
  static String parents(DaoMethod.Find find) {
    return select(find, "*");
  }

  private static String select(DaoMethod.Find find, String columns) {
    boolean several = find.delivery().takesMany() || find.limit() > 0;
    boolean orders = several && !order(find).isEmpty();
    int last = find.parameters().size();
    String most = find.most() == null ? "" : "\nLIMIT CAST(?" + last + " AS INTEGER)";
    return "SELECT "
        + columns
        + from(find)
        + (orders ? "\nORDER BY " + orderBy(find) : "")
        + (find.limit() > 0 ? "\nLIMIT " + find.limit() : most);
  }

  /** The query whose pages are read. */
  static String unordered(DaoMethod.Find find) {
    return "SELECT *" + from(find);
  }

  private static String from(DaoMethod.Find find) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < find.conditions().size(); i++) {
      conditions.add(condition(find.entity(), find.conditions().get(i), i + 1));
    }
    return "\nFROM "
        + Names.quote(find.entity().table())
        + (conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions));
  }

  /** Rows of a view that names no id come as they do, if nothing else is said. */
  private static List<RowOrder.Term> order(DaoMethod.Find find) {
    return find.order().whole(find.identity());
  }

  /** Columns are qualified, so that no alias of one that is sent as text takes over. */
  private static String orderBy(DaoMethod.Find find) {
    String table = Names.quote(find.entity().table()) + ".";
    return order(find).stream()
        .map(t -> table + Names.quote(t.column()) + (t.descending() ? " DESC" : ""))
        .collect(Collectors.joining(", "));
  }

  /** Other than a comparison, instr knows no collation; lower() is NOCASE's very A to Z. */
  private static String contains(Property property, String column, String value) {
    return property.column().collation() == Collation.NOCASE
        ? "instr(lower(" + column + "), lower(" + value + ")) > 0"
        : "instr(" + column + ", " + value + ") > 0";
  }

  private static String condition(Entity entity, Condition condition, int number) {
    Property property = entity.property(condition.property()).orElseThrow();
    String column = Names.quote(entity.table()) + "." + Names.quote(property.column().name());
    boolean bytes = property.type().kind() == ValueKind.BYTES;
    if (condition.isOfMany(property)) {
      String list =
          " IN (SELECT %s FROM json_each(?%d) WHERE value IS NOT NULL)"
              .formatted(bytes ? "unhex(value)" : "value", number);
      return condition.comparison() == Comparison.EQ
          ? column + list
          : "(" + column + " IS NULL OR " + column + " NOT" + list + ")";
    }
    String value = bytes ? "unhex(?" + number + ")" : "?" + number;
    return switch (condition.comparison()) {
      case EQ -> column + (condition.parameter().nullable() ? " IS " : " = ") + value;
      case NE -> column + " IS NOT " + value;
      case LT -> column + " < " + value;
      case LE -> column + " <= " + value;
      case GT -> column + " > " + value;
      case GE -> column + " >= " + value;
      // No byte of UTF-8 is ff, so that every text with the prefix comes before.
      case STARTS_WITH -> "%1$s >= %2$s AND %1$s < %2$s || x'ff'".formatted(column, value);
      case CONTAINS -> contains(property, column, value);
    };
  }
}
