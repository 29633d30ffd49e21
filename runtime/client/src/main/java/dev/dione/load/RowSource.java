package dev.dione.load;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the entities of a load come from. Not thread-safe.
 *
 * @param <T> the entity
 */
final class RowSource<T> {
  private final Supplier<Iterator<? extends T>> opening;
  private final Runnable closing;
  private final boolean once;
  private final AtomicBoolean used = new AtomicBoolean();

  private RowSource(Supplier<Iterator<? extends T>> opening, Runnable closing, boolean once) {
    this.opening = opening;
    this.closing = closing;
    this.once = once;
  }

  static <T> RowSource<T> of(Iterable<? extends T> entities) {
    return new RowSource<>(entities::iterator, () -> close(entities), false);
  }

  static <T> RowSource<T> of(Iterator<? extends T> entities) {
    return new RowSource<>(() -> entities, () -> close(entities), true);
  }

  static <T> RowSource<T> of(Stream<? extends T> entities) {
    return new RowSource<>(entities::iterator, entities::close, true);
  }

  /** Fails if the entities cannot be had again. */
  void requireUnused() {
    if (once && used.get()) {
      throw new IllegalStateException(
          "The entities of this load were taken from a stream or iterator before, which gives them"
              + " once. Make another load, or give it an Iterable");
    }
  }

  Iterator<? extends T> open() {
    requireUnused();
    used.set(true);
    return opening.get();
  }

  /** Closes all of them, also if one cannot be. */
  static void closeAll(List<? extends RowSource<?>> sources) {
    RuntimeException failure = null;
    for (RowSource<?> source : sources) {
      try {
        source.closing.run();
      } catch (RuntimeException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static void close(Object entities) {
    if (entities instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("The source of the entities cannot be closed: " + e, e);
      }
    }
  }
}
