package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.condition.Condition.anyOf;
import static dev.dione.query.condition.Condition.whenPresent;

import dev.dione.query.condition.Condition;
import dev.dione.query.expr.Collation;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.Invoice_;
import dev.dione.samples.chinook.model.Track_;
import java.time.LocalDate;
import java.util.List;

/** One table: conditions, order, limit. */
final class FilterCases {
  private FilterCases() {}

  static List<QueryCase> all() {
    Track_ t = Track_.table();
    Customer_ c = Customer_.table();
    Invoice_ i = Invoice_.table();
    return List.of(
        new QueryCase(
            "long tracks, the longest first",
            from(t)
                .where(t.milliseconds.gt(300_000))
                .orderBy(t.milliseconds.desc(), t.trackId.asc())
                .select(t.name, t.milliseconds),
            """
            SELECT name, milliseconds
            FROM track
            WHERE milliseconds > 300000
            ORDER BY milliseconds DESC, track_id
            """),
        new QueryCase(
            "whole customers of a country",
            from(c).where(c.country.eq("Canada")).orderBy(c.customerId.asc()),
            """
            SELECT customer_id, first_name, last_name, company, city, state, country, email,
              support_rep_id
            FROM customer
            WHERE country = 'Canada'
            ORDER BY customer_id
            """),
        new QueryCase(
            "invoices of a quarter above an amount",
            from(i)
                .where(
                    i.invoiceDate
                        .between(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31))
                        .and(i.total.ge(3.0)))
                .orderBy(i.invoiceId.asc())
                .select(i.invoiceId, i.invoiceDate, i.total),
            """
            SELECT invoice_id, invoice_date, total
            FROM invoice
            WHERE invoice_date BETWEEN '2021-01-01' AND '2021-03-31' AND total >= 3.0
            ORDER BY invoice_id
            """),
        new QueryCase(
            "customers with no company, or from Brazil",
            from(c)
                .where(c.company.isNull().or(c.country.eq("Brazil")))
                .orderBy(c.lastName.asc(), c.firstName.asc())
                .select(c.firstName, c.lastName, c.company),
            """
            SELECT first_name, last_name, company
            FROM customer
            WHERE company IS NULL OR country = 'Brazil'
            ORDER BY last_name, first_name
            """),
        new QueryCase(
            "not in these countries",
            from(c)
                .where(c.country.notIn(List.of("USA", "Canada", "Brazil")))
                .orderBy(c.customerId.asc())
                .select(c.customerId, c.country),
            """
            SELECT customer_id, country
            FROM customer
            WHERE country NOT IN ('USA', 'Canada', 'Brazil')
            ORDER BY customer_id
            """),
        new QueryCase(
            "tracks by number",
            from(t).where(t.trackId.in(1, 2, 3, 5, 8)).orderBy(t.trackId.desc()).select(t.name),
            "SELECT name FROM track WHERE track_id IN (1, 2, 3, 5, 8) ORDER BY track_id DESC"),
        new QueryCase(
            "names that contain, begin and end",
            from(t)
                .where(
                    anyOf(
                        t.name.contains("Love"), t.name.startsWith("The "), t.name.endsWith("me")))
                .orderBy(t.trackId.asc())
                .select(t.name),
            """
            SELECT name
            FROM track
            WHERE instr(name, 'Love') > 0 OR substr(name, 1, 4) = 'The '
              OR substr(name, -2) = 'me'
            ORDER BY track_id
            """),
        new QueryCase(
            "like, in any case",
            from(t).where(t.name.like("%rock%")).orderBy(t.trackId.asc()).select(t.name),
            "SELECT name FROM track WHERE name LIKE '%rock%' ORDER BY track_id"),
        new QueryCase(
            "filters that were not asked for vanish",
            from(c)
                .where(whenPresent((String) null, c.city::eq))
                .where(whenPresent("Germany", c.country::eq))
                .where(Condition.none().or(c.email.contains("@")))
                .orderBy(c.customerId.asc())
                .select(c.email),
            """
            SELECT email
            FROM customer
            WHERE country = 'Germany' AND instr(email, '@') > 0
            ORDER BY customer_id
            """),
        new QueryCase(
            "not both",
            from(t)
                .where(t.unitPrice.eq(0.99).and(t.genreId.eq(1)).not())
                .orderBy(t.trackId.asc())
                .limit(40)
                .select(t.trackId),
            """
            SELECT track_id
            FROM track
            WHERE NOT (unit_price = 0.99 AND genre_id = 1)
            ORDER BY track_id
            LIMIT 40
            """),
        new QueryCase(
            "the second ten",
            from(t).orderBy(t.name.asc(), t.trackId.asc()).limit(10).offset(10).select(t.name),
            "SELECT name FROM track ORDER BY name, track_id LIMIT 10 OFFSET 10"),
        new QueryCase(
            "every country once, in any case of letters",
            from(c).distinct().select(c.country.lower()).orderBy(c.country.lower().asc()),
            "SELECT DISTINCT lower(country) FROM customer ORDER BY lower(country)"),
        new QueryCase(
            "empty composers last",
            from(t)
                .orderBy(t.composer.asc().nullsLast(), t.trackId.asc())
                .limit(50)
                .select(t.composer, t.name),
            "SELECT composer, name FROM track ORDER BY composer NULLS LAST, track_id LIMIT 50"),
        new QueryCase(
            "ordered without regard to case",
            from(t)
                .orderBy(t.name.collate(Collation.NOCASE).asc(), t.trackId.asc())
                .limit(30)
                .select(t.name),
            "SELECT name FROM track ORDER BY name COLLATE NOCASE, track_id LIMIT 30"));
  }
}
