package dev.dione.processor.assemble;

import dev.dione.dialect.page.KeyReading;
import dev.dione.dialect.page.OrderTerm;
import dev.dione.dialect.page.PageSql;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The select of a method that reads pages, around its own query, and the order of the pages.
 *
 * @param select the select, without order and limit
 * @param parents the same of all columns as they are, for rows that have children
 * @param order the order, whose columns identify a row
 * @param parameters how many parameters the select has
 */
public record PagedSql(String select, String parents, List<Key> order, int parameters) {

  /**
   * A column of the order.
   *
   * @param term the column
   * @param source the result column that has its value
   * @param reading how it stands there
   */
  public record Key(OrderTerm term, String source, KeyReading reading) {}

  /** The select of a method. */
  public static PagedSql of(ReadMethod method) {
    if (method instanceof ReadMethod.Find find) {
      return of(find, FindSql.unordered(find), find.parameters().size());
    }
    ReadMethod.Select select = (ReadMethod.Select) method;
    QuerySql own = QuerySql.of(select.sql(), select.parameters(), null);
    return of(select, own.sql(), own.parameters().size());
  }

  private static PagedSql of(ReadMethod method, String query, int parameters) {
    List<Key> keys = new ArrayList<>();
    List<String> columns = new ArrayList<>(ExactColumns.of(method.row().fields()));
    for (RowOrder.Term term : method.order().whole(method.identity())) {
      OrderTerm ordered = new OrderTerm(term.column(), term.descending(), notNull(method, term));
      KeyReading reading = reading(method, term.column());
      String source = term.column();
      if (reading == KeyReading.MARKED) {
        source = "dione_key_" + (keys.size() + 1);
        columns.add(PageSql.marked(Names.quote(term.column())) + " AS " + source);
      }
      keys.add(new Key(ordered, source, reading));
    }
    return new PagedSql(
        select(query, Layout.list(columns, 7, "  ")),
        select(query, PageSql.QUERY + ".*"),
        keys,
        parameters);
  }

  private static String select(String query, String columns) {
    return "WITH %1$s AS (\n%2$s\n)\nSELECT %3$s\nFROM %1$s"
        .formatted(PageSql.QUERY, query.stripTrailing(), columns);
  }

  /** Only what an entity's own table says: a query may put a NULL into any column of a record. */
  private static boolean notNull(ReadMethod method, RowOrder.Term term) {
    Optional<Property> stored =
        method.identity().filter(Entity::isTable).flatMap(e -> e.stored(term.column()));
    return stored.isPresent()
        && (method instanceof ReadMethod.Find || stored.get().required())
        && (stored.get().column().notNull() || stored.get().id());
  }

  /**
   * A value that the row is read from anyway serves as it is where its type is sure: text is read
   * as nothing else, but a query may give text where a number is read.
   */
  private static KeyReading reading(ReadMethod method, String column) {
    for (Field field : method.row().fields()) {
      ValueKind kind = field.type().kind();
      if (field.column().equalsIgnoreCase(column) && kind.columnType() == ColumnType.TEXT) {
        return KeyReading.TEXT;
      }
      if (field.column().equalsIgnoreCase(column)
          && kind.columnType() == ColumnType.INTEGER
          && method instanceof ReadMethod.Find find
          && find.entity().strict()) {
        return KeyReading.INTEGER;
      }
    }
    return KeyReading.MARKED;
  }
}
