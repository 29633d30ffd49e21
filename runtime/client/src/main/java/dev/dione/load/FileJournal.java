package dev.dione.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal in a file, one JSON object a line, to which lines are only added: first which load it
 * is, then ranges that are {@code sent}, {@code undone}, {@code done} or {@code failed}, at last
 * that it has {@code ended}. A line without its end was being written when the process died, and
 * does not count.
 */
final class FileJournal implements Journal {
  static final int FORMAT = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final FileChannel channel;
  private final JournalContent content;
  private final Clock clock;

  private FileJournal(Path file, FileChannel channel, JournalContent content, Clock clock) {
    this.file = file;
    this.channel = channel;
    this.content = content;
    this.clock = clock;
  }

  /**
   * Opens the journal of a load, or begins it.
   *
   * @param fingerprint tells the load from others
   * @param clock tells when a load begins, and when rows are sent
   * @throws IllegalStateException if the file is another load's, or no journal, or another process
   *     uses it, or the load has ended, or the ledger may have forgotten rows whose outcome is open
   * @throws UncheckedIOException if the file cannot be read or written
   */
  static FileJournal open(Path file, String fingerprint, Clock clock) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      lock(file, channel);
      JournalContent content = JournalContent.read(file, channel, fingerprint);
      if (content.isNew()) {
        content = JournalContent.begun(file, clock.instant());
      }
      content.requireKeysKept(clock.instant());
      FileJournal journal = new FileJournal(file, channel, content, clock);
      if (channel.size() == 0) {
        journal.begin(fingerprint);
      }
      return journal;
    } catch (IOException e) {
      close(channel, e);
      throw new UncheckedIOException("The journal " + file + " cannot be used: " + e, e);
    } catch (RuntimeException e) {
      close(channel, e);
      throw e;
    }
  }

  private static void lock(Path file, FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock(); // closing the channel gives it back
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new IllegalStateException("Another load is using the journal " + file);
    }
  }

  private static void close(@Nullable FileChannel channel, Exception failure) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void begin(String fingerprint) {
    ObjectNode line = JSON.createObjectNode();
    line.put("load", load().toString()).put("format", FORMAT);
    line.put("fingerprint", fingerprint).put("at", now().toString());
    write(line, true);
  }

  @Override
  public UUID load() {
    return content.load();
  }

  @Override
  public Instant now() {
    return content.now();
  }

  @Override
  public DoneRows done(int part) {
    return content.done(part);
  }

  @Override
  public List<FailedRow> failedBefore() {
    return content.failed();
  }

  @Override
  public boolean isKept() {
    return true;
  }

  @Override
  public void sent(RowRange range) {
    write(line("sent", range).put("at", clock.instant().toString()), true);
  }

  @Override
  public void undone(RowRange range) {
    write(line("undone", range), false);
  }

  @Override
  public void done(RowRange range, String first) {
    ObjectNode line = line("done", range);
    if (!first.isEmpty()) {
      line.put("first", first);
    }
    write(line, true);
  }

  @Override
  public void failed(RowRange range, FailedRow row) {
    ObjectNode line = line("failed", range);
    line.put("entity", row.entity()).put("row", row.row());
    write(line.put("id", row.id()).put("reason", row.reason()), true);
  }

  @Override
  public void ended() {
    write(JSON.createObjectNode().put("ended", clock.instant().toString()), true);
  }

  private static ObjectNode line(String kind, RowRange range) {
    ObjectNode line = JSON.createObjectNode();
    ArrayNode numbers = line.putArray(kind);
    numbers.add(range.part()).add(range.from()).add(range.to());
    return line;
  }

  private synchronized void write(ObjectNode line, boolean toDisk) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      channel.position(channel.size());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      if (toDisk) {
        channel.force(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The journal " + file + " cannot be written: " + e, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The journal " + file + " cannot be closed: " + e, e);
    }
  }
}
