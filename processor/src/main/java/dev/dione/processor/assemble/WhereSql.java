package dev.dione.processor.assemble;

import dev.dione.annotations.Compare.Comparison;
import dev.dione.dialect.dml.FilterSql;
import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.ByProperties;
import dev.dione.processor.model.Condition;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;

/** What the parameters of a method ask of the rows of its table. */
final class WhereSql {
  private WhereSql() {}

  /** The clause, in a line of its own, with the place of a condition; or nothing. */
  static String of(ByProperties method) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < method.conditions().size(); i++) {
      conditions.add(condition(method.entity(), method.conditions().get(i), i + 1));
    }
    if (method.filter().isPresent()) {
      conditions.add(FilterSql.PLACE);
    }
    return conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions);
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
