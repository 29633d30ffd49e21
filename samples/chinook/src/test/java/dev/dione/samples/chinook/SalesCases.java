package dev.dione.samples.chinook;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
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
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.Employee_;
import dev.dione.samples.chinook.model.Genre_;
import dev.dione.samples.chinook.model.InvoiceLine_;
import dev.dione.samples.chinook.model.Invoice_;
import dev.dione.samples.chinook.model.Track_;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Customers, invoices and who serves whom. */
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
    all.people();
    all.days();
    all.sums();
    all.sold();
    all.windows();
    return all.cases;
  }

  private void add(String name, RowQuery<?> query, String sql) {
    cases.add(new QueryCase(name, query, sql));
  }

  private void people() {
    add(
        "customers with their agents",
        from(c)
            .leftJoin(e)
            .on(e.employeeId.eq(c.supportRepId))
            .orderBy(c.customerId.asc())
            .select(c.email, e.lastName, e.title),
        """
        SELECT c.email, e.last_name, e.title
        FROM customer c
        LEFT JOIN employee e ON e.employee_id = c.support_rep_id
        ORDER BY c.customer_id
        """);
    add(
        "full names",
        from(c)
            .orderBy(c.lastName.asc(), c.customerId.asc())
            .limit(10)
            .select(c.firstName.concat(" ").concat(c.lastName)),
        """
        SELECT first_name || ' ' || last_name
        FROM customer
        ORDER BY last_name, customer_id
        LIMIT 10
        """);
    add(
        "customers of two countries, whatever the case",
        from(c)
            .where(c.country.eqIgnoreCase("canada").or(c.country.eqIgnoreCase("BRAZIL")))
            .orderBy(c.customerId.asc())
            .select(c.customerId),
        """
        SELECT customer_id
        FROM customer
        WHERE country = 'canada' COLLATE NOCASE OR country = 'BRAZIL' COLLATE NOCASE
        ORDER BY customer_id
        """);
    add(
        "how many customers each agent has",
        from(e)
            .leftJoin(c)
            .on(c.supportRepId.eq(e.employeeId))
            .groupBy(e.employeeId)
            .select(e.lastName, count(c.customerId))
            .orderBy(e.employeeId.asc()),
        """
        SELECT e.last_name, count(c.customer_id)
        FROM employee e
        LEFT JOIN customer c ON c.support_rep_id = e.employee_id
        GROUP BY e.employee_id
        ORDER BY e.employee_id
        """);
    add(
        "cities that have several customers",
        from(c)
            .where(c.city.isNotNull())
            .groupBy(c.city, c.country)
            .having(count().gt(1L))
            .select(c.city, c.country, count())
            .orderBy(c.city.asc(), c.country.asc()),
        """
        SELECT city, country, count(*)
        FROM customer
        WHERE city IS NOT NULL
        GROUP BY city, country
        HAVING count(*) > 1
        ORDER BY city, country
        """);
    add(
        "customers in a city of an employee",
        from(c)
            .where(
                c.city.in(from(e).where(e.city.isNotNull()).select(e.city)).or(c.customerId.eq(1)))
            .orderBy(c.customerId.asc())
            .select(c.customerId, c.city),
        """
        SELECT customer_id, city
        FROM customer
        WHERE city IN (SELECT city FROM employee WHERE city IS NOT NULL) OR customer_id = 1
        ORDER BY customer_id
        """);
    add(
        "companies first, then people",
        from(c)
            .orderBy(c.company.desc().nullsLast(), c.customerId.asc())
            .limit(20)
            .select(c.company, c.lastName),
        """
        SELECT company, last_name
        FROM customer
        ORDER BY company DESC NULLS LAST, customer_id
        LIMIT 20
        """);
    add(
        "kinds of customers",
        from(c)
            .orderBy(c.customerId.asc())
            .select(
                c.customerId,
                caseWhen(c.company.isNotNull(), value("company")).orElse(value("person"))),
        """
        SELECT customer_id, CASE WHEN company IS NOT NULL THEN 'company' ELSE 'person' END
        FROM customer
        ORDER BY customer_id
        """);
    add(
        "employees hired at thirty or older",
        from(e)
            .where(e.hireDate.year().minus(30).ge(e.birthDate.year()))
            .orderBy(e.employeeId.asc())
            .select(e.lastName, e.hireDate.year().minus(e.birthDate.year())),
        """
        SELECT last_name,
          CAST(strftime('%Y', hire_date) AS INTEGER) - CAST(strftime('%Y', birth_date) AS INTEGER)
        FROM employee
        WHERE CAST(strftime('%Y', hire_date) AS INTEGER) - 30
          >= CAST(strftime('%Y', birth_date) AS INTEGER)
        ORDER BY employee_id
        """);
  }

  private void days() {
    add(
        "invoices of one day of the week",
        from(i)
            .where(i.invoiceDate.dayOfWeek().eq(1))
            .orderBy(i.invoiceId.asc())
            .select(i.invoiceId, i.invoiceDate),
        """
        SELECT invoice_id, invoice_date
        FROM invoice
        WHERE CAST(strftime('%w', invoice_date) AS INTEGER) = 1
        ORDER BY invoice_id
        """);
    add(
        "when invoices are due",
        from(i)
            .orderBy(i.invoiceId.asc())
            .limit(20)
            .select(i.invoiceDate, i.invoiceDate.datePlusDays(30), i.invoiceDate.startOfMonth()),
        """
        SELECT invoice_date, date(invoice_date, '+30 days'), date(invoice_date, 'start of month')
        FROM invoice
        ORDER BY invoice_id
        LIMIT 20
        """);
    add(
        "invoices after a day, the newest first",
        from(i)
            .where(i.invoiceDate.gt(LocalDate.of(2021, 6, 30)))
            .orderBy(i.invoiceDate.desc(), i.invoiceId.desc())
            .limit(15)
            .select(i.invoiceId, i.invoiceDate),
        """
        SELECT invoice_id, invoice_date
        FROM invoice
        WHERE invoice_date > '2021-06-30'
        ORDER BY invoice_date DESC, invoice_id DESC
        LIMIT 15
        """);
    add(
        "the first and the last invoice of each customer",
        from(i)
            .groupBy(i.customerId)
            .select(i.customerId, min(i.invoiceDate), max(i.invoiceDate))
            .orderBy(i.customerId.asc()),
        """
        SELECT customer_id, min(invoice_date), max(invoice_date)
        FROM invoice
        GROUP BY customer_id
        ORDER BY customer_id
        """);
    add(
        "sales of each year",
        from(i)
            .groupBy(i.invoiceDate.year())
            .select(i.invoiceDate.year(), count(), total)
            .orderBy(i.invoiceDate.year().asc()),
        """
        SELECT CAST(strftime('%Y', invoice_date) AS INTEGER), count(*), round(sum(total), 2)
        FROM invoice
        GROUP BY CAST(strftime('%Y', invoice_date) AS INTEGER)
        ORDER BY 1
        """);
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
