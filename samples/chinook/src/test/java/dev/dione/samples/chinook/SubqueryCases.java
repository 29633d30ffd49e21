package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.recursive;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.sum;
import static dev.dione.query.window.Window.partitionBy;
import static dev.dione.query.window.WindowFunctions.rank;

import dev.dione.query.select.QueryTable;
import dev.dione.query.select.RowQuery;
import dev.dione.query.select.Select2.Tuple;
import dev.dione.query.window.Windowed;
import dev.dione.samples.chinook.model.Album_;
import dev.dione.samples.chinook.model.Artist_;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.Employee_;
import dev.dione.samples.chinook.model.Invoice_;
import dev.dione.samples.chinook.model.Track_;
import java.util.List;

/** Queries inside queries, set operations, recursion and windows. */
final class SubqueryCases {
  private SubqueryCases() {}

  static List<QueryCase> all() {
    Artist_ a = Artist_.table();
    Album_ al = Album_.table();
    Track_ t = Track_.table();
    Customer_ c = Customer_.table();
    Invoice_ i = Invoice_.table();
    Invoice_ j = Invoice_.table();
    Employee_ e = Employee_.table();
    Employee_ next = Employee_.table();
    Windowed<Long> place =
        rank().over(partitionBy(i.billingCountry).orderBy(i.total.desc(), i.invoiceId.asc()));
    var perCountry = from(i).groupBy(i.billingCountry).select(i.billingCountry, count()).asCte();
    QueryTable<Tuple<Integer, String>> chain =
        recursive(
            from(e).where(e.reportsTo.isNull()).select(e.employeeId, e.firstName),
            found ->
                from(next)
                    .join(found)
                    .on(next.reportsTo.eq(found.get(e.employeeId)))
                    .select(next.employeeId, next.firstName));
    var ranked = from(i).select(i.invoiceId, i.billingCountry, place).asTable();
    return List.of(
        new QueryCase(
            "artists without an album",
            from(a)
                .where(from(al).where(al.artistId.eq(a.artistId)).isAbsent())
                .orderBy(a.artistId.asc())
                .select(a.name),
            """
            SELECT name
            FROM artist
            WHERE NOT EXISTS (SELECT 1 FROM album WHERE album.artist_id = artist.artist_id)
            ORDER BY artist_id
            """),
        new QueryCase(
            "customers with an invoice above 10 dollars",
            from(c)
                .where(c.customerId.in(from(i).where(i.total.gt(10.0)).select(i.customerId)))
                .orderBy(c.customerId.asc())
                .select(c.email),
            """
            SELECT email
            FROM customer
            WHERE customer_id IN (SELECT customer_id FROM invoice WHERE total > 10)
            ORDER BY customer_id
            """),
        new QueryCase(
            "how many albums each artist has",
            from(a)
                .orderBy(a.artistId.asc())
                .select(a.name, from(al).where(al.artistId.eq(a.artistId)).countOf()),
            """
            SELECT name, (SELECT count(*) FROM album WHERE album.artist_id = artist.artist_id)
            FROM artist
            ORDER BY artist_id
            """),
        new QueryCase(
            "cities of customers or invoices, but none of employees",
            from(c)
                .where(c.city.isNotNull())
                .select(c.city)
                .union(from(i).where(i.billingCity.isNotNull()).select(i.billingCity))
                .except(from(e).where(e.city.isNotNull()).select(e.city))
                .orderBy(c.city.asc()),
            """
            SELECT city FROM customer WHERE city IS NOT NULL
            UNION SELECT billing_city FROM invoice WHERE billing_city IS NOT NULL
            EXCEPT SELECT city FROM employee WHERE city IS NOT NULL
            ORDER BY city
            """),
        new QueryCase(
            "everybody below the head of the shop",
            from(chain).orderBy(chain.get(e.employeeId).asc()),
            """
            WITH RECURSIVE chain(id, name) AS (
              SELECT employee_id, first_name FROM employee WHERE reports_to IS NULL
              UNION
              SELECT employee.employee_id, employee.first_name
              FROM employee JOIN chain ON employee.reports_to = chain.id)
            SELECT id, name FROM chain ORDER BY id
            """),
        new QueryCase(
            "the three largest invoices of each country",
            from(ranked)
                .where(ranked.get(place).le(3L))
                .orderBy(ranked.get(i.billingCountry).asc(), ranked.get(place).asc()),
            """
            SELECT invoice_id, billing_country, place
            FROM (
              SELECT invoice_id, billing_country,
                rank() OVER (PARTITION BY billing_country ORDER BY total DESC, invoice_id) AS place
              FROM invoice)
            WHERE place <= 3
            ORDER BY billing_country, place
            """),
        new QueryCase(
            "countries with as many invoices as another one",
            twice(perCountry, i),
            """
            WITH per AS (
              SELECT billing_country AS country, count(*) AS n FROM invoice GROUP BY billing_country)
            SELECT a.country, b.country
            FROM per a JOIN per b ON a.n = b.n AND a.country < b.country
            ORDER BY a.country, b.country
            """),
        new QueryCase(
            "the running total of a customer",
            from(i)
                .where(i.customerId.eq(2))
                .orderBy(i.invoiceDate.asc(), i.invoiceId.asc())
                .select(
                    i.invoiceDate,
                    sum(i.total)
                        .over(
                            partitionBy(i.customerId)
                                .orderBy(i.invoiceDate.asc(), i.invoiceId.asc()))),
            """
            SELECT invoice_date,
              sum(total) OVER (PARTITION BY customer_id ORDER BY invoice_date, invoice_id)
            FROM invoice
            WHERE customer_id = 2
            ORDER BY invoice_date, invoice_id
            """),
        new QueryCase(
            "tracks as long as the longest of their album",
            longest(t, Track_.table()),
            """
            SELECT t.name
            FROM track t
            WHERE t.milliseconds =
              (SELECT max(o.milliseconds) FROM track o WHERE o.album_id = t.album_id)
            ORDER BY t.track_id
            """));
  }

  private static RowQuery<?> twice(QueryTable<Tuple<String, Long>> first, Invoice_ i) {
    QueryTable<Tuple<String, Long>> second = first.again();
    return from(first)
        .join(second)
        .on(
            first
                .get(count())
                .eq(second.get(count()))
                .and(first.get(i.billingCountry).lt(second.get(i.billingCountry))))
        .orderBy(first.get(i.billingCountry).asc(), second.get(i.billingCountry).asc())
        .select(first.get(i.billingCountry), second.get(i.billingCountry));
  }

  private static RowQuery<?> longest(Track_ t, Track_ other) {
    return from(t)
        .where(
            t.milliseconds.eq(
                from(other)
                    .where(other.albumId.eq(t.albumId))
                    .aggregate(max(other.milliseconds))
                    .asExpr()))
        .orderBy(t.trackId.asc())
        .select(t.name);
  }
}
