package dev.dione.load;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a journal knows of the entities of a part. Not thread-safe. */
final class DoneRows {
  private final String journal;
  private final TreeMap<Long, Long> ranges = new TreeMap<>();
  private final Map<Long, Long> sent = new HashMap<>();
  private final Map<Long, String> firsts = new HashMap<>();

  /** Nothing is known. */
  DoneRows(String journal) {
    this.journal = journal;
  }

  void sent(RowRange range) {
    sent.put(range.from(), range.to());
  }

  void undone(RowRange range) {
    sent.remove(range.from(), range.to());
  }

  /** Takes a range that is done, and what tells its first row, or an empty text. */
  void done(RowRange range, String first) {
    undone(range);
    if (!first.isEmpty()) {
      firsts.put(range.from(), first);
    }
    long from = range.from();
    long to = range.to();
    Map.Entry<Long, Long> before = ranges.floorEntry(from);
    if (before != null && before.getValue() >= from - 1) {
      from = before.getKey();
      to = Math.max(to, before.getValue());
    }
    Map.Entry<Long, Long> after = ranges.ceilingEntry(from + 1);
    while (after != null && after.getKey() <= to + 1) {
      to = Math.max(to, after.getValue());
      ranges.remove(after.getKey());
      after = ranges.ceilingEntry(from + 1);
    }
    ranges.put(from, to);
  }

  boolean contains(long number) {
    Map.Entry<Long, Long> range = ranges.floorEntry(number);
    return range != null && range.getValue() >= number;
  }

  /** The last row of what was sent from here on, and perhaps done; 0 if nothing was. */
  long sentTo(long number) {
    return sent.getOrDefault(number, 0L);
  }

  /** What tells the row here from others; empty if it is not known. */
  String firstOf(long number) {
    return firsts.getOrDefault(number, "");
  }

  /** For a source that is not the one that the journal is about. */
  IllegalStateException changed(int part, long number, String how) {
    return new IllegalStateException(
        "The journal %s belongs to other entities: row %,d of part %d %s. Give the load the entities with which it began, or delete the journal to load anew"
            .formatted(journal, number, part + 1, how));
  }
}
