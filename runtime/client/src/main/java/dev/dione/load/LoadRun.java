package dev.dione.load;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.Statement;
import dev.dione.error.D1ValueException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a load, from its first entity to its report. Used once. */
final class LoadRun {
  private final List<LoadPart<?>> parts;
  private final LoadOptions options;
  private final boolean dryRun;
  private final Journal journal;
  private final RequestSize size;
  private final Tally tally;
  private @Nullable Throwable stop;

  private LoadRun(List<LoadPart<?>> parts, LoadOptions options, boolean dryRun, Journal journal) {
    this.parts = parts;
    this.options = options;
    this.dryRun = dryRun;
    this.journal = journal;
    this.size = new RequestSize(options);
    this.tally = new Tally(dryRun, options, journal.failedBefore());
  }

  /** Runs a load, and closes its sources. */
  static LoadReport of(List<LoadPart<?>> parts, LoadOptions options, boolean dryRun) {
    List<LoadPart<?>> ordered = LoadOrder.of(parts);
    ordered.forEach(part -> part.source().requireUnused());
    try (Journal journal = open(ordered, dryRun ? null : options.journal())) {
      return new LoadRun(ordered, options, dryRun, journal).run();
    } finally {
      RowSource.closeAll(ordered.stream().map(LoadPart::source).toList());
    }
  }

  private static Journal open(List<LoadPart<?>> parts, @Nullable Path file) {
    Clock clock = parts.get(0).d1().clock();
    return file == null
        ? new NoJournal(clock.instant())
        : FileJournal.open(file, Fingerprint.of(parts), clock);
  }

  private LoadReport run() {
    ChunkSender sender = new ChunkSender(journal, size, tally);
    try (Senders senders = new Senders(options.parallel(), dryRun ? this::count : sender::send)) {
      for (int i = 0; i < parts.size() && stop == null; i++) {
        load(parts.get(i), i, senders);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop = e;
    } catch (RuntimeException e) {
      stop = e;
    }
    if (stop != null) {
      throw Stop.of(stop, tally.report());
    }
    if (!dryRun) {
      journal.ended();
    }
    return tally.report();
  }

  private <T> void load(LoadPart<T> part, int index, Senders senders) throws InterruptedException {
    boolean inOrder = part.target().inOrder();
    boolean keepsKeys = options.parallel() > 1 && !inOrder;
    Iterator<? extends T> entities = part.source().open();
    ChunkReader<T> reader =
        new ChunkReader<>(
            part,
            index,
            entities,
            journal.now(),
            journal.done(index),
            keepsKeys,
            this::goesOnBehind);
    RuntimeException ofSource = null;
    try {
      Chunk<T> chunk = reader.next(size.bytes());
      while (chunk != null && senders.send(chunk, inOrder)) {
        chunk = reader.next(size.bytes());
      }
    } catch (RuntimeException e) {
      ofSource = e; // what is under way ends first
    } finally {
      tally.read(reader.read(), reader.resumed());
    }
    Throwable failure = senders.await();
    stop = failure != null ? failure : ofSource != null ? ofSource : stop;
  }

  private boolean goesOnBehind(FailedRow row, D1ValueException reason) {
    boolean goesOn = tally.failed(row);
    if (!goesOn) {
      stop = new StoppedException(row, reason);
    }
    return goesOn;
  }

  private void count(Chunk<?> chunk) {
    List<Statement> writes = chunk.statements();
    Call<BulkResult> call =
        chunk.part().write().packed(writes, chunk.rows().size(), chunk.merged(), false);
    tally.wouldSend(writes.size(), ChunkSender.bytes(call.statements()), chunk.merged());
  }
}
