package dev.dione.contract.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Pending;
import dev.dione.query.select.RowQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A random query that is read page by page. */
final class PagesOfQuery {
  private final RandomQuery random;
  private final RowQuery<List<@Nullable Object>> query;
  private final int size;
  private final List<List<@Nullable Object>> found = new ArrayList<>();
  private PageRequest next;
  private @Nullable Pending<Page<List<@Nullable Object>>> page;

  PagesOfQuery(RandomQuery random, RowQuery<List<@Nullable Object>> query, int size) {
    this.random = random;
    this.query = query;
    this.size = size;
    this.next = PageRequest.first(size);
  }

  RandomQuery random() {
    return random;
  }

  /** Asks for the next page. */
  void ask(D1Batch batch) {
    page = batch.add(query.page(next));
  }

  /** Takes the page, and tells whether another one follows; after the last one, compares all. */
  boolean goesOn() {
    Page<List<@Nullable Object>> read = page.get();
    assertThat(read.items()).hasSizeLessThanOrEqualTo(size);
    found.addAll(read.items());
    String cursor = read.next();
    if (cursor != null) {
      next = PageRequest.after(cursor, size);
      return true;
    }
    random.compare(found);
    return false;
  }

  /** The same as a stream, which sends its own requests. */
  void compareStream(D1 d1) {
    try (Stream<List<@Nullable Object>> stream = query.stream(d1, size)) {
      random.compare(stream.toList());
    }
  }
}
