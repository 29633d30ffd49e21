package dev.dione.mapping;

import dev.dione.Page;
import dev.dione.PageRequest;
import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Goes through all rows, and reads the next page when the rows of one are used up. */
final class PagedRows<T> extends Spliterators.AbstractSpliterator<T> {
  private final Function<PageRequest, Page<T>> read;
  private Iterator<T> rows = Collections.emptyIterator();
  private @Nullable PageRequest next;
  private volatile boolean closed;

  PagedRows(Function<PageRequest, Page<T>> read, PageRequest first) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.read = read;
    this.next = first;
  }

  Stream<T> stream() {
    return StreamSupport.stream(this, false).onClose(() -> closed = true);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (!rows.hasNext()) {
      readPage();
    }
    if (rows.hasNext()) {
      action.accept(rows.next());
      return true;
    }
    return false;
  }

  private void readPage() {
    PageRequest request = next;
    if (request == null) {
      return;
    }
    if (closed) {
      throw new IllegalStateException("The stream is closed, and not all rows were read");
    }
    Page<T> page = read.apply(request);
    rows = page.items().iterator();
    String cursor = page.next();
    next = cursor == null ? null : PageRequest.after(cursor, request.size());
  }
}
