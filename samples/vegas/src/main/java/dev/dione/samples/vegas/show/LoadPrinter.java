package dev.dione.samples.vegas.show;

import dev.dione.BulkResult;
import dev.dione.samples.vegas.load.LoadReport;
import dev.dione.samples.vegas.load.TableReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalLong;

/** Prints what a load did. */
public final class LoadPrinter {
  private static final List<String> HEADERS =
      List.of(
          "table",
          "#inserted",
          "#changed",
          "#merged",
          "#left alone",
          "#older",
          "#rows written",
          "#rows read",
          "#bytes sent");

  private final PrintWriter out;

  /** A printer. */
  public LoadPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Prints a load: a row for each table, then what it cost. */
  public void print(int number, LoadReport load) {
    out.println("Load " + number + ": " + load.loaded().file());
    out.print(TextTable.of(HEADERS, load.tables().stream().map(LoadPrinter::row).toList()));
    if (load.tables().stream().anyMatch(table -> table.older() > 0)) {
      out.println("older: not loaded, because a later scrape of the same is stored");
    }
    load.notes().forEach(note -> out.println("Note: " + note));
    out.println(cost(load));
    out.println();
  }

  /** Prints how many rows learned where the site's copy of their picture is. */
  public void printWriteBack(long changed) {
    out.println("Image copies written back: " + rows(changed) + " changed");
    out.println();
  }

  private static List<String> row(TableReport table) {
    BulkResult result = table.result();
    return List.of(
        table.table(),
        text(result.inserted().orElse(0)),
        text(table.changed()),
        text(result.merged()),
        text(result.unchanged()),
        text(table.older()),
        text(result.rowsWritten()),
        text(result.rowsRead()),
        text(result.bytes()));
  }

  private static String cost(LoadReport load) {
    String read =
        load.rowsRead().isPresent()
            ? rows(load.rowsRead().getAsLong()) + " read"
            : "rows read unknown on the local engine";
    String cost =
        "%s written, %s, %d bytes sent".formatted(rows(load.rowsWritten()), read, load.bytes());
    return load.rowsWritten() == 0 ? cost + ": nothing changed" : cost;
  }

  private static String rows(long count) {
    return count + (count == 1 ? " row" : " rows");
  }

  private static String text(OptionalLong number) {
    return number.isPresent() ? text(number.getAsLong()) : "unknown";
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
