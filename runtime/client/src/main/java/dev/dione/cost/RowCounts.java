package dev.dione.cost;

import dev.dione.observe.StatementEvent;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** The rows of a method so far. Not thread-safe. */
final class RowCounts {
  private long calls;
  private long failedCalls;
  private long returned;
  private long read;
  private long written;
  private boolean readKnown = true;
  private boolean writtenExact = true;

  void call(boolean failed) {
    if (failed) {
      failedCalls++;
    } else {
      calls++;
    }
  }

  void add(StatementEvent statement) {
    returned += statement.rowsReturned();
    read += statement.rowsRead().orElse(0);
    readKnown &= statement.rowsRead().isPresent();
    written += statement.rowsWritten().orElse(0);
    writtenExact &= statement.isRowsWrittenExact();
  }

  void add(RowCounts other) {
    calls += other.calls;
    failedCalls += other.failedCalls;
    returned += other.returned;
    read += other.read;
    written += other.written;
    readKnown &= other.readKnown;
    writtenExact &= other.writtenExact;
  }

  MethodCost cost(String method, Prices prices) {
    return new MethodCost(
        method,
        calls,
        failedCalls,
        returned,
        readKnown ? OptionalLong.of(read) : OptionalLong.empty(),
        written,
        writtenExact,
        readKnown && writtenExact ? Optional.of(prices.of(read, written)) : Optional.empty());
  }

  /** What costs most first: at D1's prices a row written is a thousand rows read. */
  BigDecimal weight(Prices prices) {
    return prices.of(read, written);
  }
}
