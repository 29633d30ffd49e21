package dev.dione.schema;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.StoredSql;
import dev.dione.dialect.schema.TableDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One table of the schema beside the one in the database. */
final class TableComparison {
  private final TableDef table;
  private final List<StoredColumn> stored;
  private final StoredSql sql;
  private final List<String> differences = new ArrayList<>();

  private TableComparison(TableDef table, List<StoredColumn> stored, StoredSql sql) {
    this.table = table;
    this.stored = stored;
    this.sql = sql;
  }

  /**
   * The differences, a sentence each.
   *
   * @param stored the columns in the database
   * @param sql the statement that made them
   */
  static List<String> differences(TableDef table, List<StoredColumn> stored, StoredSql sql) {
    TableComparison comparison = new TableComparison(table, stored, sql);
    comparison.columns();
    comparison.key();
    return comparison.differences;
  }

  private void columns() {
    for (ColumnDef wanted : table.columns()) {
      stored.stream()
          .filter(c -> c.name().equalsIgnoreCase(wanted.name()))
          .findFirst()
          .ifPresentOrElse(
              found -> compare(wanted, found),
              () ->
                  differences.add(
                      "%s.%s is missing; the entity has %s"
                          .formatted(table.name(), wanted.name(), show(wanted))));
    }
    for (StoredColumn found : stored) {
      if (table.column(found.name()).isEmpty()) {
        differences.add(
            "%s.%s is in the database, and no property of the entity is stored in it"
                .formatted(table.name(), found.name()));
      }
    }
  }

  private void compare(ColumnDef wanted, StoredColumn found) {
    // A legacy TEXT PRIMARY KEY may lack NOT NULL; no entity brings a null there.
    boolean sameNull = wanted.notNull() == found.notNull() || found.keyPosition() > 0;
    if (!found.holds(wanted) || !sameNull) {
      differences.add(
          "%s.%s is %s%s; the entity has %s"
              .formatted(
                  table.name(),
                  wanted.name(),
                  found.type().isEmpty() ? "untyped" : found.type(),
                  found.notNull() ? " NOT NULL" : "",
                  show(wanted)));
    }
    StoredSql.Column text = sql.columns().get(wanted.name().toLowerCase(Locale.ROOT));
    if (text != null && !text.isLike(wanted)) {
      differences.add(
          "%s.%s is %s; the entity has %s"
              .formatted(table.name(), wanted.name(), show(text), showMore(wanted)));
    }
  }

  private void key() {
    List<String> key =
        stored.stream()
            .filter(c -> c.keyPosition() > 0)
            .sorted((a, b) -> a.keyPosition() - b.keyPosition())
            .map(StoredColumn::name)
            .toList();
    if (!String.join(",", key).equalsIgnoreCase(String.join(",", table.primaryKey()))) {
      differences.add(
          "%s has the primary key %s; the entity has %s"
              .formatted(table.name(), key, table.primaryKey()));
    }
  }

  private static String show(ColumnDef column) {
    return column.type() + (column.notNull() ? " NOT NULL" : "");
  }

  private static String show(StoredSql.Column column) {
    return "COLLATE "
        + column.collation()
        + (column.generated().isEmpty()
            ? ""
            : " AS (" + column.generated() + ")" + (column.stored() ? " STORED" : ""));
  }

  private static String showMore(ColumnDef column) {
    return "COLLATE "
        + column.collation()
        + (column.generated() == null
            ? ""
            : " AS (%s)%s"
                .formatted(column.generated().sql(), column.generated().stored() ? " STORED" : ""));
  }
}
