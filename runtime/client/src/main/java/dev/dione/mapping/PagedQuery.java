package dev.dione.mapping;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Statement;
import dev.dione.dialect.page.KeyForm;
import dev.dione.dialect.page.OrderTerm;
import dev.dione.dialect.page.PageSql;
import dev.dione.internal.PageCursor;
import dev.dione.internal.PageKey;
import dev.dione.relation.RelatedMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query that is read in pages. Immutable.
 *
 * @param <T> what a row becomes
 */
public final class PagedQuery<T> {
  private final String origin;
  private final String select;
  private final String parents;
  private final RelatedMapper<T> mapper;
  private final List<PageOrder> order;
  private final List<OrderTerm> terms;
  private final long fingerprint;
  private final boolean deletedToo;

  private PagedQuery(
      String origin,
      String select,
      String parents,
      RelatedMapper<T> mapper,
      List<PageOrder> order,
      boolean deletedToo) {
    this.origin = origin;
    this.select = select;
    this.parents = parents;
    this.mapper = mapper;
    this.order = order;
    this.deletedToo = deletedToo;
    this.terms = order.stream().map(PageOrder::term).toList();
    this.fingerprint = PageCursor.fingerprint(PageSql.first(select, terms, 0));
  }

  /**
   * A query.
   *
   * @param origin the DAO method, such as {@code EventDao.upcoming}
   * @param select the select without order and limit
   * @param order the order, whose columns identify a row
   */
  public static <T> PagedQuery<T> of(
      String origin, String select, RowMapper<T> mapper, PageOrder... order) {
    return of(origin, select, select, RelatedMapper.alone(mapper), order);
  }

  /**
   * A query of rows that have children; those of a page come in its request.
   *
   * @param parents the same select of the columns as they are, which the children are read from
   */
  public static <T> PagedQuery<T> of(
      String origin, String select, String parents, RelatedMapper<T> mapper, PageOrder... order) {
    return new PagedQuery<>(origin, select, parents, mapper, List.of(order), false);
  }

  /** The same query, which reads deleted rows too. */
  public PagedQuery<T> includingDeleted() {
    return new PagedQuery<>(origin, select, parents, mapper, order, true);
  }

  /** The same pages of another query: what makes it is given each of the statements. */
  public PagedQuery<T> with(UnaryOperator<String> change) {
    return new PagedQuery<>(
        origin, change.apply(select), change.apply(parents), mapper, order, deletedToo);
  }

  /**
   * The call that reads one page.
   *
   * @param parameters the parameters of the select, in wire form
   * @throws dev.dione.error.D1CursorException if the request's cursor is none of this query
   */
  public Call<Page<T>> page(List<? extends @Nullable Object> parameters, PageRequest request) {
    String cursor = request.cursor();
    List<PageKey> after =
        cursor == null ? List.of() : PageCursor.read(cursor, fingerprint, terms.size(), origin);
    // the row more tells whether there is a next page
    Statement rows = statement(select, parameters, after, request.size() + 1L);
    return mapper.call(
        () -> statement(parents, parameters, after, request.size()),
        mapped -> new PageCall<>(rows, request.size(), mapped, order, fingerprint));
  }

  private Statement statement(
      String from, List<? extends @Nullable Object> parameters, List<PageKey> after, long limit) {
    List<@Nullable Object> values = new ArrayList<>(parameters);
    values.add(limit);
    String sql;
    if (after.isEmpty()) {
      sql = PageSql.first(from, terms, parameters.size());
    } else {
      List<KeyForm> row = after.stream().map(PageKey::form).toList();
      sql = PageSql.after(from, terms, parameters.size(), row);
      after.stream().map(PageKey::value).filter(value -> value != null).forEach(values::add);
    }
    Statement statement = new Statement(sql, values, origin);
    return deletedToo ? statement.includingDeleted() : statement;
  }

  /**
   * All rows, read page by page while the stream is consumed; nothing is sent before. It is
   * sequential; closing it ends the requests.
   *
   * @param pageSize how many rows a request reads
   */
  public Stream<T> stream(D1 d1, List<? extends @Nullable Object> parameters, int pageSize) {
    return new PagedRows<>(
            request -> d1.execute(page(parameters, request)), PageRequest.first(pageSize))
        .stream();
  }
}
