package dev.dione.samples.chinook;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.aggregate.Aggregates.sum;

import dev.dione.query.aggregate.NumberAggregate;
import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.Employee_;
import dev.dione.samples.chinook.model.Invoice_;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Customers, their agents, and the days of their invoices. */
final class CustomerCases {
  private final Customer_ c = Customer_.table();
  private final Employee_ e = Employee_.table();
  private final Invoice_ i = Invoice_.table();
  private final NumberAggregate<Double> total = sum(i.total).round(2);
  private final List<QueryCase> cases = new ArrayList<>();

  private CustomerCases() {}

  static List<QueryCase> all() {
    CustomerCases all = new CustomerCases();
    all.people();
    all.days();
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
}
