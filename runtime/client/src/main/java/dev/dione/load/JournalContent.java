package dev.dione.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dione.internal.Utf8;
import dev.dione.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a journal's file says. */
final class JournalContent {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BEGIN = "{\"load\":";

  /** An hour less than the ledger keeps a key, as clocks differ. */
  private static final Duration KEYS_ARE_KEPT = Ledger.KEPT.minusHours(1);

  private final Path file;
  private final Map<Integer, DoneRows> done = new HashMap<>();
  private final Map<RowRange, Instant> sentAt = new LinkedHashMap<>();
  private final List<FailedRow> failed = new ArrayList<>();
  private @Nullable UUID load;
  private Instant now = Instant.EPOCH;

  private JournalContent(Path file) {
    this.file = file;
  }

  /** That of a load that begins. */
  static JournalContent begun(Path file, Instant now) {
    JournalContent content = new JournalContent(file);
    content.load = UUID.randomUUID();
    content.now = now;
    return content;
  }

  /** Reads all whole lines, and cuts off what is behind them. */
  static JournalContent read(Path file, FileChannel channel, String fingerprint)
      throws IOException {
    JournalContent content = new JournalContent(file);
    long wholeBytes = wholeBytes(channel);
    channel.position(0);
    // Not closed: the channel stays open for what is added.
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    int number = 0;
    long bytes = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      bytes += Utf8.size(line) + 1L;
      if (bytes <= wholeBytes) {
        content.take(line, number, fingerprint);
      } else if (number == 1 && !line.startsWith(BEGIN) && !BEGIN.startsWith(line)) {
        throw content.noJournal(number, null);
      }
    }
    channel.truncate(wholeBytes);
    return content;
  }

  private void take(String line, int number, String fingerprint) {
    try {
      take(JSON.readTree(line), fingerprint);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw noJournal(number, e);
    }
  }

  private IllegalStateException noJournal(int line, @Nullable Exception cause) {
    return new IllegalStateException(
        "Line %d of %s is none of a load's journal. Name another file, or delete this one"
            .formatted(line, file),
        cause);
  }

  private static long wholeBytes(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      last.clear();
      channel.read(last, end - 1);
      if (last.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }

  private void take(JsonNode line, String fingerprint) {
    if (load == null) {
      load = UUID.fromString(line.required("load").asText());
      now = Instant.parse(line.required("at").asText());
      requireSame(line, fingerprint);
    } else if (line.has("ended")) {
      throw new IllegalStateException(
          "The load of the journal %s ended at %s: everything is done. Delete the file to load anew"
              .formatted(file, line.required("ended").asText()));
    } else if (line.has("sent")) {
      RowRange range = range(line.required("sent"));
      done(range.part()).sent(range);
      sentAt.put(range, line.has("at") ? Instant.parse(line.get("at").asText()) : now);
    } else if (line.has("undone")) {
      RowRange range = range(line.required("undone"));
      done(range.part()).undone(range);
      sentAt.remove(range);
    } else if (line.has("done")) {
      RowRange range = range(line.required("done"));
      done(range.part()).done(range, line.path("first").asText());
      sentAt.remove(range);
    } else {
      RowRange range = range(line.required("failed"));
      done(range.part()).done(range, "");
      sentAt.remove(range);
      failed.add(
          new FailedRow(
              line.required("entity").asText(),
              line.required("row").longValue(),
              line.required("id").asText(),
              line.required("reason").asText()));
    }
  }

  private void requireSame(JsonNode line, String fingerprint) {
    if (line.required("format").intValue() != FileJournal.FORMAT) {
      throw new IllegalStateException(
          "The journal %s has format %s, and this version of Dione reads %d"
              .formatted(file, line.required("format"), FileJournal.FORMAT));
    }
    if (!line.required("fingerprint").asText().equals(fingerprint)) {
      throw new IllegalStateException(
          "The journal %s belongs to another load: of another database or tenant, or with other DAO methods or SQL. Name another file, or delete this one to load anew"
              .formatted(file));
    }
  }

  /** Fails if rows were perhaps stored so long ago that the ledger may have forgotten them. */
  void requireKeysKept(Instant today) {
    sentAt.forEach(
        (range, at) -> {
          if (at.plus(KEYS_ARE_KEPT).isBefore(today)) {
            throw forgotten(range, at);
          }
        });
  }

  private IllegalStateException forgotten(RowRange range, Instant at) {
    String numbers = "[%d,%d,%d]".formatted(range.part(), range.from(), range.to());
    return new IllegalStateException(
        "The journal %s cannot be resumed: rows %d to %d of part %d were sent at %s, it is not known whether they are stored, and the database remembers that for %d days. Look for them in the table: if they are there, add the line {\"done\":%s} to the journal, and {\"undone\":%s} if not; then run the load again"
            .formatted(
                file,
                range.from(),
                range.to(),
                range.part() + 1,
                at,
                Ledger.KEPT.toDays(),
                numbers,
                numbers));
  }

  private static RowRange range(JsonNode numbers) {
    return new RowRange(
        numbers.required(0).intValue(),
        numbers.required(1).longValue(),
        numbers.required(2).longValue());
  }

  boolean isNew() {
    return load == null;
  }

  UUID load() {
    if (load == null) {
      throw new IllegalStateException("The journal has not begun");
    }
    return load;
  }

  Instant now() {
    return now;
  }

  DoneRows done(int part) {
    return done.computeIfAbsent(part, p -> new DoneRows(file.toString()));
  }

  List<FailedRow> failed() {
    return failed;
  }
}
