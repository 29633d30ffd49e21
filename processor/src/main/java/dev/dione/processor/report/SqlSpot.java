package dev.dione.processor.report;

/**
 * A char in the SQL that a user wrote.
 *
 * @param sql the whole text
 * @param index the char's index; the text's length for what is missing at its end
 */
public record SqlSpot(String sql, int index) {
  private static final int WIDTH = 100;

  /** A spot within the text. */
  public SqlSpot {
    index = Math.max(0, Math.min(index, sql.length()));
  }

  /** The line of the text with a caret below the char, for where javac cannot show it. */
  String excerpt() {
    int start = sql.lastIndexOf('\n', index - 1) + 1;
    int newline = sql.indexOf('\n', index);
    int end = newline < 0 ? sql.length() : newline;
    int from = Math.max(start, index - WIDTH / 2);
    int to = Math.min(end, from + WIDTH);
    String before = sql.substring(from, index).replace('\t', ' ');
    return "\n  %s%s\n  %s^"
        .formatted(
            before,
            sql.substring(index, Math.max(index, to)).stripTrailing(),
            " ".repeat(before.length()));
  }
}
