package dev.dione.dialect.dml;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the patches of one call travel: a row holds the columns that any of them sets, and behind
 * them, for each column that not all of them set, whether this one does.
 *
 * @param table the table
 * @param held the indexes of the columns that a row holds, in order
 * @param flagged the indexes of the columns that not every patch sets, in order
 */
public record PatchLayout(PatchTable table, List<Integer> held, List<Integer> flagged) {
  /** How many patches of a call set a column. */
  public enum Given {
    NONE,
    SOME,
    ALL
  }

  /**
   * The layout for patches.
   *
   * @param given for each column of the table how many of the patches set it
   */
  public static PatchLayout of(PatchTable table, List<Given> given) {
    return new PatchLayout(
        table,
        IntStream.range(0, given.size()).filter(i -> given.get(i) != Given.NONE).boxed().toList(),
        IntStream.range(0, given.size()).filter(i -> given.get(i) == Given.SOME).boxed().toList());
  }

  boolean holds(int column) {
    return held.contains(column);
  }

  boolean isFlagged(int column) {
    return flagged.contains(column);
  }

  WriteColumn column(int column) {
    return table.columns().get(column);
  }

  boolean isKey(int column) {
    return column < table.keys();
  }

  /** The value in a row. */
  String value(int column) {
    return column(column).valueAt(held.indexOf(column));
  }

  /** Whether the row sets the column. */
  String flag(int column) {
    return "src.value->>" + (held.size() + flagged.indexOf(column));
  }

  /** The columns that a row holds, for what looks its key up. */
  List<WriteColumn> columns() {
    return held.stream().map(this::column).toList();
  }
}
