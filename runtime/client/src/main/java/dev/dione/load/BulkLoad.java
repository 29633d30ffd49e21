package dev.dione.load;

import dev.dione.D1;
import dev.dione.bulk.BulkWrite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A load of any number of entities, which a DAO method that returns one makes of a collection, an
 * {@link Iterable}, an {@link Iterator} or a {@link Stream}: {@code db.events().load(rows).run()}.
 * Nothing is read or sent before {@link #run}. Immutable; the methods that set something give a
 * changed copy.
 *
 * <p>Rows are packed by bytes into requests, each of which is atomic; the load as a whole is not.
 * Requests grow and shrink with the time they take, and the next is packed while one is under way.
 * Memory stays flat: a request takes a small share of the heap. Entities with the same key are
 * written in their order, the last wins as in the DAO's other writes.
 *
 * <p>A stream is closed when the load ends, however it ends, and so are iterators and iterables
 * that are {@link AutoCloseable}. The time of {@code @CreatedAt} and {@code @UpdatedAt} is one for
 * all rows.
 */
public final class BulkLoad {
  private final List<LoadPart<?>> parts;
  private final LoadOptions options;

  private BulkLoad(List<LoadPart<?>> parts, LoadOptions options) {
    this.parts = List.copyOf(parts);
    this.options = options;
  }

  /** A load of what an iterable has; generated DAOs call it. */
  public static <T> BulkLoad of(
      D1 d1, BulkWrite<T> write, LoadTarget target, Iterable<? extends T> entities) {
    return of(d1, write, target, RowSource.<T>of(entities));
  }

  /** A load of what an iterator has left, which can be run once; generated DAOs call it. */
  public static <T> BulkLoad of(
      D1 d1, BulkWrite<T> write, LoadTarget target, Iterator<? extends T> entities) {
    return of(d1, write, target, RowSource.<T>of(entities));
  }

  /** A load of what a stream has, which can be run once; generated DAOs call it. */
  public static <T> BulkLoad of(
      D1 d1, BulkWrite<T> write, LoadTarget target, Stream<? extends T> entities) {
    return of(d1, write, target, RowSource.<T>of(entities));
  }

  private static <T> BulkLoad of(
      D1 d1, BulkWrite<T> write, LoadTarget target, RowSource<T> source) {
    return new BulkLoad(List.of(new LoadPart<>(d1, write, target, source)), LoadOptions.defaults());
  }

  /**
   * Several loads as one, in the order of the schema's foreign keys: parents are written before
   * children, whatever the order here, then rows are deleted, children before parents. One load
   * begins when the one before has ended. The first one's settings count.
   *
   * @param first a load
   * @param others more of them
   */
  public static BulkLoad together(BulkLoad first, BulkLoad... others) {
    List<LoadPart<?>> all = new ArrayList<>(first.parts);
    for (BulkLoad other : others) {
      all.addAll(other.parts);
    }
    return new BulkLoad(all, first.options);
  }

  /** What a row does that cannot be written; by default the load stops. */
  public BulkLoad onError(OnError what) {
    return new BulkLoad(parts, options.withOnError(what));
  }

  /**
   * With how many bad rows the load goes on, with {@link OnError#SKIP} or {@link OnError#COLLECT};
   * by default 1,000. One more, and it stops: to find a bad row takes several requests.
   */
  public BulkLoad mostFailed(long rows) {
    return new BulkLoad(parts, options.withMostFailed(rows));
  }

  /**
   * How many requests are under way at a time, 1 (the default) to 64. Two requests with rows of one
   * key go one after the other. So do all requests of a load where it matters which row comes
   * first: inserts that ignore or replace, and tables that reference themselves. D1 itself runs one
   * query at a time, so this hides latency and nothing else.
   */
  public BulkLoad parallel(int requests) {
    return new BulkLoad(parts, options.withParallel(requests));
  }

  /**
   * Keeps in a file what was done, so that the same load, run again with the same file after this
   * process died, passes over the rows that are known to be written. Rows of a request whose
   * outcome is not known are written again if that changes nothing; all others are sent under an
   * idempotency key in the first place ({@link dev.dione.D1Batch#commitOnce}), so that nothing is
   * lost and nothing is there twice. Such keys are kept for a week: a journal with rows whose
   * outcome is open for longer is refused, and says which rows to look for.
   *
   * <p>The entities have to be the same, in the same order. The file must be new or this load's: of
   * the same database, tenant and DAO methods. When the load has ended, the file says so, and a
   * load with it is refused until it is deleted.
   */
  public BulkLoad journal(Path file) {
    return new BulkLoad(parts, options.withJournal(file));
  }

  /** Is told of every request and every bad row, on threads of the load. */
  public BulkLoad listener(LoadListener listener) {
    return new BulkLoad(parts, options.withListener(listener));
  }

  /**
   * The size of a request's rows at most, in bytes of JSON: 1,000 to 45,000,000, by default
   * 32,000,000, and less where the heap is small. The first request has 8,000,000 at most.
   */
  public BulkLoad maxRequestBytes(long bytes) {
    return new BulkLoad(parts, options.withMaxRequestBytes(bytes));
  }

  /**
   * How long a request should take, 10 milliseconds to 25 seconds, by default 3 seconds: they grow
   * and shrink towards it. D1 ends a request after 30 seconds
   * (https://developers.cloudflare.com/d1/platform/limits/, read 2026-11-20).
   */
  public BulkLoad targetTime(Duration time) {
    return new BulkLoad(parts, options.withTarget(time));
  }

  /**
   * Reads, checks and sends everything.
   *
   * @throws D1LoadException if it ended early: at a bad row, or because of the database, the
   *     journal, the source or an interrupt, with the report of what was done
   * @throws IllegalStateException if the journal is not this load's, or a stream was used before;
   *     nothing was sent then
   */
  public LoadReport run() {
    return LoadRun.of(parts, options, false);
  }

  /**
   * Reads, checks and packs everything, and sends nothing. The report has what would be sent, and
   * lists all rows that could not be. A journal is not looked at.
   *
   * @throws D1LoadException if the source failed
   */
  public LoadReport dryRun() {
    return LoadRun.of(parts, options, true);
  }
}
