package dev.dione.query.render;

/**
 * A column of one use of a table.
 *
 * @param table the use of the table
 * @param name the column's name, quoted where it has to be
 */
public record ColumnRef(TableUse table, String name) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.alias(table, name);
    out.sql(name);
  }
}
