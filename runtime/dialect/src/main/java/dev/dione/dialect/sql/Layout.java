package dev.dione.dialect.sql;

import java.util.List;

/** Lays SQL out for readers: lists that are too long for a line go on in the next one. */
public final class Layout {
  private static final int WIDTH = 96;

  private Layout() {}

  /**
   * The items with commas between them.
   *
   * @param items the items
   * @param start the column at which the first one begins
   * @param indent the white space before the items of each further line
   */
  public static String list(List<String> items, int start, String indent) {
    StringBuilder text = new StringBuilder();
    int last = items.size() - 1;
    int column = start;
    for (int i = 0; i <= last; i++) {
      String item = items.get(i);
      int width = i < last ? item.length() + 1 : item.length(); // with its comma
      if (i > 0 && column + 1 + width > WIDTH) {
        text.append(",\n").append(indent);
        column = indent.length();
      } else if (i > 0) {
        text.append(", ");
        column++;
      }
      text.append(item);
      column += width;
    }
    return text.toString();
  }
}
