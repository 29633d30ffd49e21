package dev.dione.samples.vegas.show;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;

/** A table for people to read. Columns whose header begins with {@code #} hold numbers. */
final class TextTable {
  private TextTable() {}

  /** The table, each line ended by a line feed. */
  static String of(List<String> headers, List<List<String>> rows) {
    Column[] columns =
        headers.stream()
            .map(
                header ->
                    header.startsWith("#")
                        ? new Column().header(header.substring(1)).dataAlign(HorizontalAlign.RIGHT)
                        : new Column().header(header).dataAlign(HorizontalAlign.LEFT))
            .toArray(Column[]::new);
    Object[][] data =
        rows.stream()
            .map(row -> row.stream().map(TextTable::onOneLine).toArray())
            .toArray(Object[][]::new);
    return AsciiTable.builder()
            .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS)
            .lineSeparator("\n")
            .data(columns, data)
            .asString()
        + "\n";
  }

  /** Scraped text may hold line breaks, and worse. */
  private static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
