package dev.dione.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Statement;
import dev.dione.dialect.page.KeyForm;
import dev.dione.dialect.page.KeyReading;
import dev.dione.dialect.page.OrderTerm;
import dev.dione.dialect.page.PageSql;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.RowMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Pages of any order over values of every type, compared with SQLite's own ORDER BY. */
class PagesTest {
  private static final String TABLE =
      "CREATE TABLE t (p INTEGER NOT NULL, q INTEGER NOT NULL, n INTEGER NOT NULL, a ANY, b TEXT, c ANY,"
          + " PRIMARY KEY (p, q)) STRICT";

  /** Every value comes as a text, an integer, a real or bytes, or is NULL in two of five rows. */
  private static final List<String> VALUES =
      List.of(
          "NULL",
          "NULL",
          "'x'",
          "'it''s ä'",
          "9007199254740993",
          "9007199254740992",
          "-1",
          "0.1",
          "1e300",
          "x'00ff'");

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> value = Arbitraries.of(VALUES);
    Arbitrary<String> text = Arbitraries.of("NULL", "NULL", "''", "'a'", "'b'");
    return Combinators.combine(Arbitraries.of("1", "2"), value, text, value)
        .as((n, a, b, c) -> List.of(n, a, b, c))
        .list()
        .ofMaxSize(40);
  }

  /** Some columns in some directions, and the id. */
  @Provide
  Arbitrary<List<PageOrder>> orders() {
    Arbitrary<PageOrder> term =
        Combinators.combine(Arbitraries.of("n", "a", "b", "c"), Arbitraries.of(true, false))
            .as(PagesTest::order);
    return Combinators.combine(
            term.list().ofMaxSize(3).uniqueElements(o -> o.term().column()),
            Arbitraries.of(true, false))
        .as(
            (terms, descending) -> {
              List<PageOrder> order = new ArrayList<>(terms);
              order.add(order("p", descending));
              order.add(order("q", descending));
              return order;
            });
  }

  private static PageOrder order(String column, boolean descending) {
    KeyReading reading =
        switch (column) {
          case "b" -> KeyReading.TEXT;
          case "a", "c" -> KeyReading.MARKED;
          default -> KeyReading.INTEGER;
        };
    String source = reading == KeyReading.MARKED ? "key_" + column : column;
    PageOrder order =
        descending
            ? PageOrder.desc(column, source, reading)
            : PageOrder.asc(column, source, reading);
    return reading == KeyReading.INTEGER ? order.notNull() : order;
  }

  @Property(tries = 300)
  void pagesDeliverEachRowOnce(
      @ForAll("rows") List<List<String>> rows,
      @ForAll("orders") List<PageOrder> order,
      @ForAll @IntRange(min = 1, max = 9) int size) {
    try (D1 d1 = LocalD1.inMemory()) {
      List<Statement> setUp = new ArrayList<>(List.of(statement(TABLE)));
      for (int i = 0; i < rows.size(); i++) {
        setUp.add(
            statement(
                "INSERT INTO t VALUES (%d, %d, %s)"
                    .formatted(i % 3, i, String.join(", ", rows.get(i)))));
      }
      d1.batch(setUp);
      List<String> wanted =
          d1.run(statement("SELECT q FROM t ORDER BY " + sql(order))).rows().stream()
              .map(row -> String.valueOf(row.get(0)))
              .toList();
      assertThat(pages(d1, order, size)).isEqualTo(wanted);
    }
  }

  private static String sql(List<PageOrder> order) {
    return order.stream()
        .map(o -> o.term().column() + (o.term().descending() ? " DESC" : ""))
        .collect(Collectors.joining(", "));
  }

  private static List<String> pages(D1 d1, List<PageOrder> order, int size) {
    String select =
        "WITH dione_q AS (SELECT * FROM t) SELECT p, q, n, b, %s AS key_a, %s AS key_c FROM dione_q"
            .formatted(PageSql.marked("a"), PageSql.marked("c"));
    PagedQuery<String> query =
        PagedQuery.of(
            "Dao.pages",
            select,
            RowMapper.ofColumns(List.of("q"), row -> String.valueOf(row.integer(0))),
            order.toArray(PageOrder[]::new));
    List<String> read = new ArrayList<>();
    Page<String> page = d1.execute(query.page(List.of(), PageRequest.first(size)));
    read.addAll(page.items());
    for (String next = page.next(); next != null; next = page.next()) {
      page = d1.execute(query.page(List.of(), PageRequest.after(next, size)));
      assertThat(page.items()).isNotEmpty();
      read.addAll(page.items());
    }
    try (Stream<String> stream = query.stream(d1, List.of(), size)) {
      assertThat(stream.toList()).isEqualTo(read);
    }
    return read;
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }

  /** A page begins where an index leads, and needs no sorting. */
  @Test
  void pagesFollowAnIndex() {
    try (D1 d1 = LocalD1.inMemory()) {
      d1.batch(
          List.of(
              statement("CREATE TABLE e (id TEXT PRIMARY KEY, hall TEXT, day TEXT) STRICT"),
              statement("CREATE INDEX e_day ON e (hall, day, id)")));
      assertThat(plan(d1, false, false))
          .isEqualTo("SEARCH e USING COVERING INDEX e_day (hall=? AND (day,id)>(?,?))");
      assertThat(plan(d1, true, true))
          .isEqualTo("SEARCH e USING COVERING INDEX e_day (hall=? AND (day,id)<(?,?))");
      // NULLs come last, so there is no range; the index still gives the order.
      assertThat(plan(d1, true, false)).isEqualTo("SEARCH e USING COVERING INDEX e_day (hall=?)");
    }
  }

  private static String plan(D1 d1, boolean descending, boolean notNull) {
    List<OrderTerm> order =
        List.of(new OrderTerm("day", descending, notNull), new OrderTerm("id", descending, true));
    String sql =
        PageSql.after(
            "WITH dione_q AS (SELECT * FROM e WHERE hall = ?1) SELECT id, day FROM dione_q",
            order,
            1,
            Collections.nCopies(2, KeyForm.TEXT));
    return d1
        .run(
            new Statement("EXPLAIN QUERY PLAN " + sql, List.of("h", "10", "2026-05-02", "x"), null))
        .rows()
        .stream()
        .map(row -> (String) row.get(3))
        .collect(Collectors.joining("; "));
  }
}
