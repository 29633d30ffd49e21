package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.aggregate.Aggregates.sum;

import dev.dione.query.aggregate.NumberAggregate;
import dev.dione.samples.chinook.model.Album_;
import dev.dione.samples.chinook.model.Artist_;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.Employee_;
import dev.dione.samples.chinook.model.Genre_;
import dev.dione.samples.chinook.model.InvoiceLine_;
import dev.dione.samples.chinook.model.Invoice_;
import dev.dione.samples.chinook.model.Track_;
import java.util.List;

/** Several tables, and groups. */
final class JoinCases {
  private JoinCases() {}

  static List<QueryCase> all() {
    Artist_ a = Artist_.table();
    Album_ al = Album_.table();
    Track_ t = Track_.table();
    Genre_ g = Genre_.table();
    Customer_ c = Customer_.table();
    Invoice_ i = Invoice_.table();
    InvoiceLine_ l = InvoiceLine_.table();
    Employee_ e = Employee_.table();
    Employee_ boss = Employee_.table();
    NumberAggregate<Double> spent = sum(i.total);
    return List.of(
        new QueryCase(
            "albums with their artists",
            from(al)
                .join(a)
                .on(a.artistId.eq(al.artistId))
                .orderBy(a.name.asc(), al.title.asc())
                .select(a.name, al.title),
            """
            SELECT artist.name, album.title
            FROM album
            JOIN artist ON artist.artist_id = album.artist_id
            ORDER BY artist.name, album.title
            """),
        new QueryCase(
            "who reports to whom",
            from(e)
                .leftJoin(boss)
                .on(boss.employeeId.eq(e.reportsTo))
                .orderBy(e.employeeId.asc())
                .select(e.firstName, boss.firstName),
            """
            SELECT e.first_name, b.first_name
            FROM employee e
            LEFT JOIN employee b ON b.employee_id = e.reports_to
            ORDER BY e.employee_id
            """),
        new QueryCase(
            "the ten best customers",
            from(c)
                .join(i)
                .on(i.customerId.eq(c.customerId))
                .groupBy(c.customerId)
                .select(c.firstName, c.lastName, spent, count())
                .orderBy(spent.desc(), c.customerId.asc())
                .limit(10),
            """
            SELECT c.first_name, c.last_name, sum(i.total), count(*)
            FROM customer c
            JOIN invoice i ON i.customer_id = c.customer_id
            GROUP BY c.customer_id
            ORDER BY sum(i.total) DESC, c.customer_id
            LIMIT 10
            """),
        new QueryCase(
            "genres with more than 100 tracks",
            from(g)
                .join(t)
                .on(t.genreId.eq(g.genreId))
                .groupBy(g.genreId)
                .having(count().gt(10L).and(avg(t.milliseconds).gt(100_000.0)))
                .select(g.name, count(), avg(t.milliseconds).round(1))
                .orderBy(count().desc(), g.name.asc()),
            """
            SELECT g.name, count(*), round(avg(t.milliseconds), 1)
            FROM genre g
            JOIN track t ON t.genre_id = g.genre_id
            GROUP BY g.genre_id
            HAVING count(*) > 10 AND avg(t.milliseconds) > 100000
            ORDER BY count(*) DESC, g.name
            """),
        new QueryCase(
            "sales of each month, and those of tracks above a dollar",
            from(l)
                .join(i)
                .on(i.invoiceId.eq(l.invoiceId))
                .groupBy(i.invoiceDate.yearMonth())
                .select(
                    i.invoiceDate.yearMonth(),
                    sum(l.unitPrice.times(l.quantity.asReal())),
                    count().filter(l.unitPrice.gt(1.0)))
                .orderBy(i.invoiceDate.yearMonth().asc()),
            """
            SELECT strftime('%Y-%m', i.invoice_date), sum(l.unit_price * CAST(l.quantity AS REAL)),
              count(*) FILTER (WHERE l.unit_price > 1)
            FROM invoice_line l
            JOIN invoice i ON i.invoice_id = l.invoice_id
            GROUP BY strftime('%Y-%m', i.invoice_date)
            ORDER BY strftime('%Y-%m', i.invoice_date)
            """),
        new QueryCase(
            "all of the shop in one row",
            from(t)
                .allRows()
                .select(
                    count(),
                    countDistinct(t.genreId),
                    min(t.name),
                    max(t.milliseconds),
                    sum(t.bytes.asLong())),
            """
            SELECT count(*), count(DISTINCT genre_id), min(name), max(milliseconds), sum(bytes)
            FROM track
            """));
  }
}
