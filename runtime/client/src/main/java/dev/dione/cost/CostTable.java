package dev.dione.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a report for people. */
final class CostTable {
  private static final String UNKNOWN = "unknown";
  private static final List<String> HEAD =
      List.of("DAO method", "calls", "failed", "rows", "read", "written", "US$");

  private CostTable() {}

  static String of(List<MethodCost> methods, MethodCost total, Prices prices) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    methods.forEach(method -> lines.add(line(method)));
    lines.add(line(total));
    return aligned(lines) + note(total, prices);
  }

  private static List<String> line(MethodCost cost) {
    return List.of(
        cost.method(),
        number(cost.calls()),
        number(cost.failedCalls()),
        number(cost.rowsReturned()),
        cost.rowsRead().isPresent() ? number(cost.rowsRead().getAsLong()) : UNKNOWN,
        (cost.rowsWrittenExact() ? "" : "~") + number(cost.rowsWritten()),
        cost.dollars()
            .map(dollars -> dollars.stripTrailingZeros().toPlainString())
            .orElse(UNKNOWN));
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** The first column to the left, numbers to the right. */
  private static String aligned(List<List<String>> lines) {
    StringBuilder table = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        String pad = " ".repeat(width(lines, i) - line.get(i).length());
        text.append(i == 0 ? line.get(i) + pad : "  " + pad + line.get(i));
      }
      table.append(text).append('\n');
    }
    return table.toString();
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
  }

  private static String note(MethodCost total, Prices prices) {
    String price =
        "US$ %s a million rows read, %s a million written; a month includes %s read and %s written, which are not taken off here.\n"
            .formatted(
                prices.dollarsPerMillionRead().toPlainString(),
                prices.dollarsPerMillionWritten().toPlainString(),
                number(prices.includedReadPerMonth()),
                number(prices.includedWrittenPerMonth()));
    return total.dollars().isPresent()
        ? price
        : price
            + "Not every count is D1's: the local engine knows no rows read, and estimates rows written (~). Run against D1 for the price.\n";
  }
}
