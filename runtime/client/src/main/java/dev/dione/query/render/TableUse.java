package dev.dione.query.render;

/**
 * One use of a table in a query. Two uses of the same table are two, so that a table can be joined
 * with itself; that is why this compares by identity.
 */
public interface TableUse {
  /** The table's name, quoted where it has to be; for messages and writes. */
  String tableName();

  /** What the renderer makes its alias of: lower-case letters, such as {@code ea}. */
  String aliasStem();

  /** Writes what stands in FROM before the alias: the name, or a query in parentheses. */
  void writeSource(SqlWriter out);
}
