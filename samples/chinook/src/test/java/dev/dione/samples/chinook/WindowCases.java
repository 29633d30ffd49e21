package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.sum;
import static dev.dione.query.window.Window.partitionBy;
import static dev.dione.query.window.WindowFunctions.denseRank;
import static dev.dione.query.window.WindowFunctions.lag;
import static dev.dione.query.window.WindowFunctions.ntile;
import static dev.dione.query.window.WindowFunctions.rowNumber;

import dev.dione.query.aggregate.NumberAggregate;
import dev.dione.query.select.RowQuery;
import dev.dione.query.window.Window;
import dev.dione.query.window.Windowed;
import dev.dione.samples.chinook.model.Invoice_;
import dev.dione.samples.chinook.model.Track_;
import java.util.ArrayList;
import java.util.List;

/** Invoices and tracks one after the other. */
final class WindowCases {
  private final Invoice_ i = Invoice_.table();
  private final Track_ t = Track_.table();
  private final NumberAggregate<Double> total = sum(i.total).round(2);
  private final List<QueryCase> cases = new ArrayList<>();

  private WindowCases() {}

  static List<QueryCase> all() {
    WindowCases all = new WindowCases();
    all.windows();
    return all.cases;
  }

  private void add(String name, RowQuery<?> query, String sql) {
    cases.add(new QueryCase(name, query, sql));
  }

  private void windows() {
    Window byDate = partitionBy(i.customerId).orderBy(i.invoiceDate.asc(), i.invoiceId.asc());
    add(
        "invoices of a customer in a row",
        from(i)
            .orderBy(i.invoiceId.asc())
            .select(i.customerId, rowNumber().over(byDate), lag(i.total, 1).over(byDate)),
        """
        SELECT customer_id,
          row_number() OVER (PARTITION BY customer_id ORDER BY invoice_date, invoice_id),
          lag(total, 1) OVER (PARTITION BY customer_id ORDER BY invoice_date, invoice_id)
        FROM invoice
        ORDER BY invoice_id
        """);
    add(
        "the share of an invoice in its country",
        from(i)
            .orderBy(i.invoiceId.asc())
            .select(i.total, sum(i.total).over(partitionBy(i.billingCountry))),
        """
        SELECT total, sum(total) OVER (PARTITION BY billing_country)
        FROM invoice
        ORDER BY invoice_id
        """);
    add(
        "tracks in four parts by length",
        from(t)
            .orderBy(t.trackId.asc())
            .select(
                t.trackId,
                ntile(4).over(Window.all().orderBy(t.milliseconds.asc(), t.trackId.asc()))),
        """
        SELECT track_id, ntile(4) OVER (ORDER BY milliseconds, track_id)
        FROM track
        ORDER BY track_id
        """);
    add(
        "an average of three invoices",
        from(i)
            .orderBy(i.invoiceId.asc())
            .select(
                i.invoiceId,
                avg(i.total).over(Window.all().orderBy(i.invoiceId.asc()).rowsBetween(2, 0))),
        """
        SELECT invoice_id,
          avg(total) OVER (ORDER BY invoice_id ROWS BETWEEN 2 PRECEDING AND 0 FOLLOWING)
        FROM invoice
        ORDER BY invoice_id
        """);
    Windowed<Long> place = denseRank().over(partitionBy(t.genreId).orderBy(t.milliseconds.desc()));
    var ranked = from(t).select(t.name, t.genreId, place, t.trackId).asTable();
    add(
        "the two longest tracks of each genre",
        from(ranked)
            .where(ranked.get(place).le(2L))
            .orderBy(
                ranked.get(t.genreId).asc(), ranked.get(place).asc(), ranked.get(t.trackId).asc())
            .select(ranked.get(t.name), ranked.get(place)),
        """
        SELECT name, place
        FROM (
          SELECT name, genre_id, track_id,
            dense_rank() OVER (PARTITION BY genre_id ORDER BY milliseconds DESC) AS place
          FROM track)
        WHERE place <= 2
        ORDER BY genre_id, place, track_id
        """);
    add(
        "months with less than the month before",
        months(),
        """
        WITH per AS (
          SELECT strftime('%Y-%m', invoice_date) AS month, sum(total) AS total
          FROM invoice
          GROUP BY strftime('%Y-%m', invoice_date)),
        two AS (SELECT month, total, lag(total, 1) OVER (ORDER BY month) AS before FROM per)
        SELECT month FROM two WHERE total < before ORDER BY month
        """);
  }

  private RowQuery<?> months() {
    var per =
        from(i)
            .groupBy(i.invoiceDate.yearMonth())
            .select(i.invoiceDate.yearMonth(), sum(i.total))
            .asCte();
    var month = per.get(i.invoiceDate.yearMonth());
    var sales = per.get(sum(i.total));
    Windowed<Double> before = lag(sales, 1).over(Window.all().orderBy(month.asc()));
    var two = from(per).select(month, sales, before).asTable();
    return from(two)
        .where(two.get(sales).lt(two.get(before)))
        .orderBy(two.get(month).asc())
        .select(two.get(month));
  }
}
