package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.sum;

import dev.dione.query.aggregate.NumberAggregate;
import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.Employee_;
import dev.dione.samples.chinook.model.Genre_;
import dev.dione.samples.chinook.model.InvoiceLine_;
import dev.dione.samples.chinook.model.Invoice_;
import dev.dione.samples.chinook.model.Track_;
import java.util.ArrayList;
import java.util.List;

/** What was sold, in sums. */
final class SalesCases {
  private final Customer_ c = Customer_.table();
  private final Employee_ e = Employee_.table();
  private final Invoice_ i = Invoice_.table();
  private final InvoiceLine_ l = InvoiceLine_.table();
  private final Track_ t = Track_.table();
  private final Genre_ g = Genre_.table();
  private final NumberAggregate<Double> total = sum(i.total).round(2);
  private final List<QueryCase> cases = new ArrayList<>();

  private SalesCases() {}

  static List<QueryCase> all() {
    SalesCases all = new SalesCases();
    all.sums();
    all.sold();
    return all.cases;
  }

  private void add(String name, RowQuery<?> query, String sql) {
    cases.add(new QueryCase(name, query, sql));
  }

  private void sums() {
    add(
        "sales of each country",
        from(i)
            .groupBy(i.billingCountry)
            .select(i.billingCountry, total, avg(i.total).round(2), count())
            .orderBy(total.desc(), i.billingCountry.asc()),
        """
        SELECT billing_country, round(sum(total), 2), round(avg(total), 2), count(*)
        FROM invoice
        GROUP BY billing_country
        ORDER BY round(sum(total), 2) DESC, billing_country
        """);
    add(
        "sales of each agent",
        from(e)
            .join(c)
            .on(c.supportRepId.eq(e.employeeId))
            .join(i)
            .on(i.customerId.eq(c.customerId))
            .groupBy(e.employeeId)
            .select(e.firstName, e.lastName, total)
            .orderBy(e.employeeId.asc()),
        """
        SELECT e.first_name, e.last_name, round(sum(i.total), 2)
        FROM employee e
        JOIN customer c ON c.support_rep_id = e.employee_id
        JOIN invoice i ON i.customer_id = c.customer_id
        GROUP BY e.employee_id
        ORDER BY e.employee_id
        """);
    add(
        "customers who spent much",
        from(c)
            .join(i)
            .on(i.customerId.eq(c.customerId))
            .groupBy(c.customerId)
            .having(sum(i.total).ge(30.0).or(count().ge(6L)))
            .select(c.customerId, total)
            .orderBy(c.customerId.asc()),
        """
        SELECT c.customer_id, round(sum(i.total), 2)
        FROM customer c
        JOIN invoice i ON i.customer_id = c.customer_id
        GROUP BY c.customer_id
        HAVING sum(i.total) >= 30 OR count(*) >= 6
        ORDER BY c.customer_id
        """);
    Invoice_ other = Invoice_.table();
    add(
        "invoices above the average of their country",
        from(i)
            .where(
                i.total.gt(
                    from(other)
                        .where(other.billingCountry.is(i.billingCountry))
                        .aggregate(avg(other.total))
                        .asExpr()))
            .orderBy(i.invoiceId.asc())
            .select(i.invoiceId, i.total),
        """
        SELECT invoice_id, total
        FROM invoice
        WHERE total >
          (SELECT avg(o.total) FROM invoice o WHERE o.billing_country IS invoice.billing_country)
        ORDER BY invoice_id
        """);
    add(
        "customers who never bought, and the first one",
        from(c)
            .leftJoin(i)
            .on(i.customerId.eq(c.customerId))
            .where(i.invoiceId.isNull().or(c.customerId.eq(1)))
            .distinct()
            .select(c.customerId, c.email)
            .orderBy(c.customerId.asc()),
        """
        SELECT DISTINCT c.customer_id, c.email
        FROM customer c
        LEFT JOIN invoice i ON i.customer_id = c.customer_id
        WHERE i.invoice_id IS NULL OR c.customer_id = 1
        ORDER BY c.customer_id
        """);
    add(
        "how many invoices a customer has, beside the customer",
        from(c)
            .orderBy(c.customerId.asc())
            .select(c.lastName, from(i).where(i.customerId.eq(c.customerId)).countOf()),
        """
        SELECT last_name, (SELECT count(*) FROM invoice i WHERE i.customer_id = c.customer_id)
        FROM customer c
        ORDER BY c.customer_id
        """);
  }

  private void sold() {
    add(
        "what an invoice is made of",
        from(l)
            .join(t)
            .on(t.trackId.eq(l.trackId))
            .where(l.invoiceId.eq(5))
            .orderBy(l.invoiceLineId.asc())
            .select(t.name, l.quantity, l.unitPrice.times(l.quantity.asReal()).round(2)),
        """
        SELECT t.name, l.quantity, round(l.unit_price * CAST(l.quantity AS REAL), 2)
        FROM invoice_line l
        JOIN track t ON t.track_id = l.track_id
        WHERE l.invoice_id = 5
        ORDER BY l.invoice_line_id
        """);
    add(
        "the tracks that sell best",
        from(l)
            .join(t)
            .on(t.trackId.eq(l.trackId))
            .groupBy(t.trackId)
            .select(t.name, sum(l.quantity))
            .orderBy(sum(l.quantity).desc(), t.trackId.asc())
            .limit(10),
        """
        SELECT t.name, sum(l.quantity)
        FROM invoice_line l
        JOIN track t ON t.track_id = l.track_id
        GROUP BY t.track_id
        ORDER BY sum(l.quantity) DESC, t.track_id
        LIMIT 10
        """);
    add(
        "genres by what they sell",
        from(g)
            .join(t)
            .on(t.genreId.eq(g.genreId))
            .join(l)
            .on(l.trackId.eq(t.trackId))
            .groupBy(g.genreId)
            .select(g.name, sum(l.quantity), countDistinct(l.invoiceId))
            .orderBy(sum(l.quantity).desc(), g.genreId.asc()),
        """
        SELECT g.name, sum(l.quantity), count(DISTINCT l.invoice_id)
        FROM genre g
        JOIN track t ON t.genre_id = g.genre_id
        JOIN invoice_line l ON l.track_id = t.track_id
        GROUP BY g.genre_id
        ORDER BY sum(l.quantity) DESC, g.genre_id
        """);
    add(
        "tracks that nobody bought",
        from(t)
            .where(from(l).where(l.trackId.eq(t.trackId)).isAbsent())
            .orderBy(t.trackId.asc())
            .select(t.trackId),
        """
        SELECT track_id
        FROM track
        WHERE NOT EXISTS (SELECT 1 FROM invoice_line l WHERE l.track_id = track.track_id)
        ORDER BY track_id
        """);
    add(
        "who bought a genre",
        from(c)
            .where(
                from(i)
                    .join(l)
                    .on(l.invoiceId.eq(i.invoiceId))
                    .join(t)
                    .on(t.trackId.eq(l.trackId))
                    .where(i.customerId.eq(c.customerId).and(t.genreId.eq(2)))
                    .isPresent())
            .orderBy(c.customerId.asc())
            .select(c.email),
        """
        SELECT email
        FROM customer
        WHERE EXISTS (
          SELECT 1
          FROM invoice i
          JOIN invoice_line l ON l.invoice_id = i.invoice_id
          JOIN track t ON t.track_id = l.track_id
          WHERE i.customer_id = customer.customer_id AND t.genre_id = 2)
        ORDER BY customer_id
        """);
    var perInvoice = from(l).groupBy(l.invoiceId).select(l.invoiceId, sum(l.quantity)).asCte();
    add(
        "invoices of many pieces",
        from(i)
            .join(perInvoice)
            .on(perInvoice.get(l.invoiceId).eq(i.invoiceId))
            .where(perInvoice.get(sum(l.quantity)).gt(6))
            .orderBy(i.invoiceId.asc())
            .select(i.invoiceId, perInvoice.get(sum(l.quantity))),
        """
        WITH per AS (SELECT invoice_id, sum(quantity) AS n FROM invoice_line GROUP BY invoice_id)
        SELECT i.invoice_id, per.n
        FROM invoice i
        JOIN per ON per.invoice_id = i.invoice_id
        WHERE per.n > 6
        ORDER BY i.invoice_id
        """);
  }
}
