package dev.dione.processor.validate;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.Delivery.InPages;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What must hold of the order of rows, and of a query that is read in pages. */
final class OrderRules {
  private final ReadMethod method;
  private final RowOrder order;
  private final Report report;

  OrderRules(ReadMethod method, Report report) {
    this.method = method;
    this.order = method.order();
    this.report = report;
  }

  void check() {
    boolean paged = method.delivery() instanceof InPages;
    if (order.place() == null) {
      if (paged) {
        order(
            method.place(),
            "%s returns pages and names no order. Fix: add @OrderBy with columns of the result.");
      }
      return;
    }
    named(paged);
    if (!paged) {
      notPaged();
      return;
    }
    if (method.identity().filter(e -> !e.ids().isEmpty()).isEmpty() && order.unique().isEmpty()) {
      report.add(DaoCode.TIE_BREAK, order.place(), method.name(), tieBreak());
    }
    if (method instanceof ReadMethod.Select select) {
      own(select);
    }
  }

  private String tieBreak() {
    if (!(method.row() instanceof RowShape.OfColumn value)) {
      return "name the columns that identify a row: @OrderBy(…, unique = \"id\")";
    }
    String column = value.field().column();
    return "select each value once (DISTINCT or GROUP BY), and say so: @OrderBy(value = \"%1$s\", unique = \"%1$s\"); or return a record that holds the id too"
        .formatted(column);
  }

  private void named(boolean paged) {
    Set<String> seen = new HashSet<>();
    for (RowOrder.Term term : order.terms()) {
      if (!seen.add(term.column().toLowerCase(Locale.ROOT))) {
        order(place(term), "@OrderBy of %s names a column twice. Fix: keep the first one.");
      }
    }
    Place pageSize = order.pageSizePlace();
    if (pageSize != null && (!paged || method.delivery() == InPages.PAGE)) {
      order(pageSize, "%s returns no Stream, so pageSize says nothing. Fix: remove it.");
    } else if (order.pageSize() < 1) {
      order(
          Objects.requireNonNullElse(pageSize, method.place()),
          "%s reads pages without rows. Fix: give pageSize 1 or more.");
    }
  }

  private void notPaged() {
    if (method instanceof ReadMethod.Select) {
      order(
          order.place(),
          "%s returns all rows at once. Fix: write ORDER BY in its SQL, and remove @OrderBy.");
    } else if (!method.delivery().takesMany() && !takesFirst()) {
      order(
          order.place(),
          "%s returns one row, which has no order. Fix: remove @OrderBy, or take the first with"
              + " @Find(limit = 1).");
    } else if (!order.unique().isEmpty()) {
      order(
          place(order.unique().get(0)),
          "%s returns all rows at once, which need no unique columns. Fix: remove unique.");
    }
  }

  /** Of several rows, the first one of the order. */
  private boolean takesFirst() {
    return method instanceof ReadMethod.Find find && find.limit() == 1;
  }

  /** An order or limit of the query itself would say that its author means other pages. */
  private void own(ReadMethod.Select select) {
    List<Token> tokens = Lexer.tokens(select.sql());
    if (!StatementKind.of(tokens).isQuery()) {
      report.add(
          SqlCode.PAGED_QUERY,
          select.place().at(select.sql(), tokens.isEmpty() ? 0 : tokens.get(0).start()),
          select.name(),
          "no SELECT",
          "return a List");
      return;
    }
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      boolean ordered =
          token.isWord("ORDER") && i + 1 < tokens.size() && tokens.get(i + 1).isWord("BY");
      if (depth == 0 && ordered) {
        report.add(
            SqlCode.PAGED_QUERY,
            select.place().at(select.sql(), token.start()),
            select.name(),
            "an ORDER BY",
            "remove it; @OrderBy names the order");
      } else if (depth == 0 && token.isWord("LIMIT")) {
        report.add(
            SqlCode.PAGED_QUERY,
            select.place().at(select.sql(), token.start()),
            select.name(),
            "a LIMIT",
            "remove it; the PageRequest or pageSize says how many");
      }
    }
  }

  private Place place(RowOrder.Term term) {
    return Objects.requireNonNullElse(term.place(), method.place());
  }

  private void order(Place place, String text) {
    report.add(DaoCode.ORDER_BY, place, text.formatted(method.name()));
  }
}
