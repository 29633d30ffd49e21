package dev.dione.query.select;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Statement;
import dev.dione.dialect.page.KeyReading;
import dev.dione.dialect.page.PageSql;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.RowMapper;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query read in pages: a select from the query, which gives the values of the order along with
 * each row, so that the next page can begin after them.
 *
 * @param <R> what a row becomes
 */
final class PageQuery<R> {
  private final Statement statement;
  private final PagedQuery<R> paged;

  PageQuery(RowQuery<R> query) {
    Outputs outputs = query.outputs();
    PageSource source = query.pageSource();
    this.statement =
        SqlWriter.render(select(outputs, source), 1 + source.keys().size()).statement();
    List<PageOrder> order = new ArrayList<>();
    for (int i = 0; i < source.keys().size(); i++) {
      String column = unquoted(source.keys().get(i).column());
      order.add(
          source.keys().get(i).descending()
              ? PageOrder.desc(column, marked(i), KeyReading.MARKED)
              : PageOrder.asc(column, marked(i), KeyReading.MARKED));
    }
    List<String> names = outputs.names().stream().map(PageQuery::unquoted).toList();
    RowMapper<R> mapper = RowMapper.ofColumns(names, query.selected().reader(0));
    this.paged = PagedQuery.of("A page", statement.sql(), mapper, order.toArray(PageOrder[]::new));
  }

  Call<Page<R>> page(PageRequest request) {
    return paged.page(statement.parameters(), request);
  }

  Stream<R> stream(D1 d1, int pageSize) {
    return paged.stream(d1, statement.parameters(), pageSize);
  }

  private static SqlPart select(Outputs outputs, PageSource source) {
    return out -> {
      out.sql("SELECT ");
      outputs.writeFrom(out, PageSql.QUERY, true);
      for (int i = 0; i < source.keys().size(); i++) {
        String column = PageSql.QUERY + "." + source.keys().get(i).column();
        out.sql(", ").sql(PageSql.marked(column)).sql(" AS ").sql(marked(i));
      }
      out.line().sql("FROM ").source(source.rows()).sql(" AS ").sql(PageSql.QUERY);
    };
  }

  private static String marked(int key) {
    return "dione_k" + (key + 1);
  }

  private static String unquoted(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }
}
