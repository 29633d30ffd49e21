package dev.dione.benchmarks.render;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The same in jOOQ, for SQLite, without quotes around names, as Dione has none. */
final class JooqQuery {
  private final DSLContext jooq = DSL.using(SQLDialect.SQLITE);
  private final Table<Record> i = table(unquotedName("invoice")).as("i");
  private final Table<Record> c = table(unquotedName("customer")).as("c");
  private final Table<Record> l = table(unquotedName("invoice_line")).as("il");
  private final Field<Integer> invoiceId = column("i", "invoice_id", Integer.class);
  private final Field<Integer> customerId = column("i", "customer_id", Integer.class);
  private final Field<Double> total = column("i", "total", Double.class);
  private final Field<LocalDate> date = column("i", "invoice_date", LocalDate.class);
  private final Field<String> billingCity = column("i", "billing_city", String.class);
  private final Field<Integer> customer = column("c", "customer_id", Integer.class);
  private final Field<String> country = column("c", "country", String.class);
  private final Field<String> city = column("c", "city", String.class);
  private final Field<String> company = column("c", "company", String.class);
  private final Field<String> lastName = column("c", "last_name", String.class);
  private final Field<Integer> invoice = column("il", "invoice_id", Integer.class);
  private final Field<Integer> quantity = column("il", "quantity", Integer.class);
  private final Field<Double> unitPrice = column("il", "unit_price", Double.class);

  private static <T> Field<T> column(String table, String column, Class<T> type) {
    return field(unquotedName(table, column), type);
  }

  Query build() {
    return jooq.select(invoiceId, lastName, quantity)
        .from(i)
        .join(c)
        .on(customer.eq(customerId))
        .join(l)
        .on(invoice.eq(invoiceId))
        .where(total.gt(1.0))
        .and(total.lt(9.0))
        .and(country.eq("USA"))
        .and(city.ne("Oslo"))
        .and(company.isNull())
        .and(quantity.ge(1))
        .and(unitPrice.le(2.0))
        .and(date.ge(LocalDate.of(2021, 1, 1)))
        .and(billingCity.isNotNull())
        .and(lastName.lt("Z"))
        .orderBy(invoiceId.asc())
        .limit(10);
  }
}
