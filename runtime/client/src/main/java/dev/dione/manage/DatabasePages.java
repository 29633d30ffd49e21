package dev.dione.manage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.rest.AccountApi;
import dev.dione.rest.ApiRequest;
import dev.dione.rest.ApiResult;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An account's databases, page by page, each fetched when it is reached. Not thread-safe. */
final class DatabasePages implements Iterator<DatabaseInfo> {
  // The API takes 10 to 10,000 (https://developers.cloudflare.com/api/resources/d1/, 2026-11-20).
  private static final int PER_PAGE = 100;

  private final AccountApi api;
  private final ApiRequest request;
  private List<DatabaseInfo> page = List.of();
  private int position;
  private int pages;
  private long seen;
  private boolean last;

  private DatabasePages(AccountApi api, ApiRequest request) {
    this.api = api;
    this.request = request;
  }

  static Stream<DatabaseInfo> stream(AccountApi api, @Nullable String name) {
    ApiRequest all = ApiRequest.of("GET", "d1", "database");
    DatabasePages pages = new DatabasePages(api, name == null ? all : all.withQuery("name", name));
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, traits), false);
  }

  @Override
  public boolean hasNext() {
    while (position == page.size() && !last) {
      fetch();
    }
    return position < page.size();
  }

  @Override
  public DatabaseInfo next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.get(position++);
  }

  private void fetch() {
    ApiResult answer =
        api.call(
            request
                .withQuery("page", String.valueOf(pages + 1))
                .withQuery("per_page", String.valueOf(PER_PAGE)));
    if (!answer.result().isArray()) {
      throw Fields.unexpected("the list of databases is no array", answer.http());
    }
    List<DatabaseInfo> next =
        answer.result().valueStream().map(d -> DatabaseReader.read(d, answer.http())).toList();
    boolean repeated = !next.isEmpty() && next.equals(page); // a server that knows no pages
    page = repeated ? List.of() : next;
    position = 0;
    pages++;
    seen += page.size();
    last = page.isEmpty() || isLast(answer.info());
  }

  /** The server may cap the size of a page: only its own numbers tell the last one. */
  private boolean isLast(JsonNode info) {
    if (info.path("total_count").isNumber()) {
      return seen >= info.path("total_count").longValue();
    }
    return page.size() < info.path("per_page").asInt(PER_PAGE);
  }
}
