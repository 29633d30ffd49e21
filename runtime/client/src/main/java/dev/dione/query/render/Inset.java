package dev.dione.query.render;

import dev.dione.dialect.limits.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a statement takes that is written already.
 *
 * @param queries what defines the queries that it names, or nothing
 * @param sql the condition
 * @param parameters its values in wire form, which follow those of the statement
 */
public record Inset(String queries, String sql, List<@Nullable Object> parameters) {

  /**
   * The SQL and the values of a condition.
   *
   * @throws IllegalArgumentException if it speaks of another table than the statement
   * @throws dev.dione.error.D1ValueException if its values are too many and too long
   */
  public static Inset of(SqlPart condition, Place place) {
    return SqlWriter.render(condition, place);
  }

  /**
   * The statement that takes it.
   *
   * @param origin the DAO method, such as {@code EventDao.search}
   * @param table the name under which the statement knows its table, quoted where it has to be
   * @param parameters how many parameters the statement has in front of it
   * @param more how many it may get behind it
   */
  public record Place(String origin, String table, int parameters, int more) {
    /** How many parameters the condition may have. */
    int room() {
      return Limits.PARAMETERS - parameters - more;
    }

    /** Gives the name to the table of a column that the condition itself does not add. */
    void adopt(TableUse use, String column, Aliases aliases) {
      if (!use.tableName().equals(table)) {
        throw new IllegalArgumentException(
            """
            The condition of %s names %s of %s, and the method is about rows of %s. Compare its \
            columns, and look into other tables with a subquery"""
                .formatted(origin, column, use.tableName(), table));
      }
      if (!aliases.adopt(use)) {
        throw new IllegalArgumentException(
            """
            The condition of %s names columns of two uses of %s. Every call of table() is another \
            use: keep it in a variable"""
                .formatted(origin, table));
      }
    }
  }
}
