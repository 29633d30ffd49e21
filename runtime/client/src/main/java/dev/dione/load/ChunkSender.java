package dev.dione.load;

import dev.dione.BulkResult;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1RateLimitException;
import dev.dione.internal.Utf8;
import java.time.Duration;
import java.util.List;

/**
 * Writes chunks: a chunk that D1 finds too much goes in halves, and one that a row spoils is
 * narrowed down to its bad rows, while all others are written. Safe for use by many threads.
 */
final class ChunkSender {
  /** How often a chunk is halved whose answers are lost; it may be the network that is down. */
  private static final int LOST_HALVINGS = 3;

  /** How often a chunk waits for its turn; Cloudflare blocks a token for 5 minutes at a time. */
  private static final int MAX_WAITS = 5;

  private final Journal journal;
  private final RequestSize size;
  private final Tally tally;

  ChunkSender(Journal journal, RequestSize size, Tally tally) {
    this.journal = journal;
    this.size = size;
    this.tally = tally;
  }

  /**
   * Writes a chunk, but for rows that fail alone.
   *
   * @throws StoppedException if the load may not go on behind a bad row
   * @throws D1Exception if it is no row's fault
   */
  void send(Chunk<?> chunk) {
    send(chunk, 0);
  }

  private void send(Chunk<?> chunk, int lostBefore) {
    try {
      write(chunk);
    } catch (D1Exception e) {
      recover(chunk, e, lostBefore);
    }
  }

  private void recover(Chunk<?> chunk, D1Exception failure, int lostBefore) {
    if (Thread.currentThread().isInterrupted()) {
      throw failure; // the load is being ended
    }
    boolean divisible = chunk.rows().size() > 1;
    if (Blame.isOfSize(failure) || (Blame.isLost(failure) && lostBefore < LOST_HALVINGS)) {
      size.wasTooMuch(chunk.bytes());
      if (!divisible || mustStayWhole(chunk, failure)) {
        throw failure;
      }
      int lost = Blame.isOfSize(failure) ? lostBefore : lostBefore + 1;
      send(chunk.left(), lost);
      send(chunk.right(), lost);
    } else if (Blame.isOfRow(failure) || (Blame.isOfSql(failure) && runsEmpty(chunk))) {
      narrow(chunk, failure, true);
    } else {
      throw failure;
    }
  }

  /** What perhaps has run or runs still, may only come again as it was, under its key. */
  private boolean mustStayWhole(Chunk<?> chunk, D1Exception failure) {
    return failure instanceof D1OutcomeUnknownException
        && (!chunk.isRepeatable() || (journal.isKept() && chunk.remade()));
  }

  /**
   * Finds the bad rows of a chunk that has failed, or of which a part has. If the left half is
   * good, a bad row is in the right one, which need not be tried as a whole.
   *
   * @param tried whether the chunk itself was sent and failed
   */
  private void narrow(Chunk<?> chunk, D1Exception failure, boolean tried) {
    if (chunk.rows().size() == 1) {
      if (tried) {
        bad(chunk, failure);
      } else {
        send(chunk, 0); // its own reason, if it has one
      }
      return;
    }
    try {
      write(chunk.left());
    } catch (D1Exception e) {
      if (Blame.isOfSql(e)) {
        narrow(chunk.left(), e, true);
      } else {
        recover(chunk.left(), e, 0);
      }
      send(chunk.right(), 0);
      return;
    }
    narrow(chunk.right(), failure, false);
  }

  private void bad(Chunk<?> chunk, D1Exception failure) {
    LoadRow row = chunk.rows().get(0);
    FailedRow failed =
        new FailedRow(
            chunk.part().entity(),
            row.number(),
            chunk.part().idOf(row.values()),
            Blame.reason(failure));
    boolean goesOn = tally.failed(failed);
    if (!goesOn) {
      throw new StoppedException(failed, failure);
    }
    journal.failed(chunk.range(), failed);
  }

  /** Whether the statements themselves are right, so that it must be the rows. */
  private boolean runsEmpty(Chunk<?> chunk) {
    tally.sent(0, 0, 0);
    Statement write = chunk.statements().get(0);
    try {
      chunk.part().d1().run(new Statement(write.sql(), emptied(write), write.origin()));
      return true;
    } catch (D1Exception e) {
      return false;
    }
  }

  private static List<String> emptied(Statement write) {
    return write.parameters().stream().map(p -> "[]").toList();
  }

  /** Writes a chunk; what was not sent because the token has to wait, waits. */
  private void write(Chunk<?> chunk) {
    for (int waits = 0; true; waits++) {
      try {
        writeNow(chunk);
        return;
      } catch (D1RateLimitException | D1OverloadedException e) {
        if (waits == MAX_WAITS || !Patience.waits(e)) {
          throw e;
        }
      }
    }
  }

  private void writeNow(Chunk<?> chunk) {
    List<Statement> statements = chunk.statements();
    boolean repeatable = chunk.isRepeatable();
    CountedCall<BulkResult> call =
        new CountedCall<>(
            chunk
                .part()
                .write()
                .packed(statements, chunk.rows().size(), chunk.merged(), repeatable));
    boolean keyed = journal.isKept() && (!repeatable || chunk.remade());
    long start = System.nanoTime();
    BulkResult result;
    try {
      result = keyed ? once(chunk, call) : chunk.part().d1().execute(call);
    } catch (D1Exception e) {
      tally.sent(statements.size(), bytes(statements), call.restarts());
      throw e;
    }
    int again = call.restarts() - (keyed ? 1 : 0); // the ledger restarts every call once
    if (again <= 0) {
      size.took(chunk.bytes(), Duration.ofNanos(System.nanoTime() - start));
    }
    journal.done(chunk.range(), chunk.first());
    tally.sent(statements.size(), result.bytes(), Math.max(0, again));
    tally.done(chunk.part().entity(), result);
  }

  private BulkResult once(Chunk<?> chunk, CountedCall<BulkResult> call) {
    RowRange range = chunk.range();
    journal.sent(range);
    try (D1Batch batch = new D1Batch(chunk.part().d1())) {
      Pending<BulkResult> result = batch.add(call);
      batch.commitOnce(
          "load-%s-%d-%d-%d".formatted(journal.load(), range.part(), range.from(), range.to()));
      return result.get();
    } catch (D1OutcomeUnknownException e) {
      throw e;
    } catch (D1Exception e) {
      journal.undone(range);
      throw e;
    }
  }

  /** The bytes of the parameters. */
  static long bytes(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.parameters().stream())
        .mapToLong(parameter -> Utf8.size(String.valueOf(parameter)))
        .sum();
  }
}
