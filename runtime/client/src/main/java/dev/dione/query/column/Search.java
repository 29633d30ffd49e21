package dev.dione.query.column;

import dev.dione.Match;
import dev.dione.query.condition.Condition;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.render.ColumnRef;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A search in a full-text index: which rows it finds, how good each is, and where the words stand
 * (https://www.sqlite.org/fts5.html, read 2026-11-25). Immutable.
 */
public final class Search {
  private final Table<?> index;

  private Search(Table<?> index) {
    this.index = index;
  }

  /** A search in the table of a {@code @FullText} record; D1 refuses it for any other table. */
  public static Search in(Table<?> index) {
    return new Search(index);
  }

  /** The rows that are found. */
  public Condition matches(Match match) {
    SqlPart text = SqlType.STRING.parameter(match.toString());
    return Condition.of(SqlPart.infix(all(), " MATCH ", text));
  }

  /** The row of the entity's table whose texts these are: {@code e.rowid = index.rowid}. */
  public Condition isOf(Table<?> entity) {
    return Condition.of(
        SqlPart.infix(new ColumnRef(entity, "rowid"), " = ", new ColumnRef(index, "rowid")));
  }

  /** How well a row matches: the best one has the smallest number. */
  public NumberExpr<Double> rank() {
    return new NumberExpr<>(SqlType.DOUBLE, new ColumnRef(index, "rank"));
  }

  /**
   * A text with the words that were found marked.
   *
   * @param column a column of the index
   * @param before what stands before each, such as {@code <b>}
   * @param after what stands behind each
   */
  public TextExpr highlight(TextColumn column, String before, String after) {
    return new TextExpr(
        SqlType.STRING, SqlPart.call("highlight", all(), at(column), text(before), text(after)));
  }

  /**
   * The piece of a text that has the most words that were found, marked; with … where it was cut.
   *
   * @param column a column of the index
   * @param before what stands before each, such as {@code <b>}
   * @param after what stands behind each
   * @param words how many words the piece has, 1 to 64
   * @throws IllegalArgumentException if they are fewer or more
   */
  public TextExpr snippet(TextColumn column, String before, String after, int words) {
    if (words < 1 || words > 64) {
      throw new IllegalArgumentException("A snippet of %d words: 1 to 64".formatted(words));
    }
    SqlPart length = SqlPart.of(Integer.toString(words));
    return new TextExpr(
        SqlType.STRING,
        SqlPart.call("snippet", all(), at(column), text(before), text(after), text("…"), length));
  }

  /** The column that stands for all of them has the name of the index. */
  private SqlPart all() {
    return new ColumnRef(index, index.tableName());
  }

  private SqlPart at(TextColumn column) {
    int place = index.columns().indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException(
          "%s is no column of this use of %s: every call of table() is another one"
              .formatted(column.info().name(), index.tableName()));
    }
    return SqlPart.of(Integer.toString(place));
  }

  private static SqlPart text(String value) {
    return SqlType.STRING.parameter(value);
  }
}
