package dev.dione.benchmarks.render;

import static dev.dione.query.Query.from;

import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.InvoiceLine_;
import dev.dione.samples.chinook.model.Invoice_;
import java.time.LocalDate;

/** Ten conditions and two joins, in Dione. */
final class DioneQuery {
  private final Invoice_ i = Invoice_.table();
  private final Customer_ c = Customer_.table();
  private final InvoiceLine_ l = InvoiceLine_.table();

  RowQuery<?> build() {
    return from(i)
        .join(c)
        .on(c.customerId.eq(i.customerId))
        .join(l)
        .on(l.invoiceId.eq(i.invoiceId))
        .where(i.total.gt(1.0))
        .where(i.total.lt(9.0))
        .where(c.country.eq("USA"))
        .where(c.city.ne("Oslo"))
        .where(c.company.isNull())
        .where(l.quantity.ge(1))
        .where(l.unitPrice.le(2.0))
        .where(i.invoiceDate.ge(LocalDate.of(2021, 1, 1)))
        .where(i.billingCity.isNotNull())
        .where(c.lastName.lt("Z"))
        .orderBy(i.invoiceId.asc())
        .limit(10)
        .select(i.invoiceId, c.lastName, l.quantity);
  }
}
