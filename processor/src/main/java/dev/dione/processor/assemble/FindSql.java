package dev.dione.processor.assemble;

import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.ValueKind;
import java.util.List;
import java.util.stream.Collectors;

/** The statement of a {@code @Find} method. */
public final class FindSql {
  private FindSql() {}

  /**
   * The statement; its parameters are the method's, in order. Several rows come in the order that
   * the method names, and at last in id order.
   */
  public static String of(ReadMethod.Find find) {
    if (find.row() instanceof RowShape.OfScalar scalar) {
      return scalar.value().kind() == ValueKind.BOOLEAN
          ? "SELECT EXISTS (\nSELECT 1" + from(find) + "\n)"
          : "SELECT count(*)" + from(find);
    }
    return select(find, Layout.list(ExactColumns.of(find.row().fields()), 7, "  "));
  }

  /** The query of rows that have children. */
  static String parents(ReadMethod.Find find) {
    return select(find, "*");
  }

  private static String select(ReadMethod.Find find, String columns) {
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
  static String unordered(ReadMethod.Find find) {
    return "SELECT *" + from(find);
  }

  private static String from(ReadMethod.Find find) {
    return "\nFROM " + Names.quote(find.entity().table()) + WhereSql.of(find);
  }

  /** Rows of a view that names no id come as they do, if nothing else is said. */
  private static List<RowOrder.Term> order(ReadMethod.Find find) {
    return find.order().whole(find.identity());
  }

  /** Columns are qualified, so that no alias of one that is sent as text takes over. */
  private static String orderBy(ReadMethod.Find find) {
    String table = Names.quote(find.entity().table()) + ".";
    return order(find).stream()
        .map(t -> table + Names.quote(t.column()) + (t.descending() ? " DESC" : ""))
        .collect(Collectors.joining(", "));
  }
}
