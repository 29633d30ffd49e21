package dev.dione.samples.chinook;

import static dev.dione.query.Query.deleteFrom;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.update;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.sum;
import static dev.dione.query.condition.Condition.whenPresent;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.local.LocalD1;
import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.Invoice_;
import dev.dione.samples.chinook.model.ShopDb;
import dev.dione.samples.chinook.model.ShopDb_;
import dev.dione.samples.chinook.model.Track;
import dev.dione.samples.chinook.model.Track_;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the shop a few questions with the query builder. */
public final class Chinook {
  private Chinook() {}

  /** Runs in memory and prints the answers. */
  public static void main(String[] args) {
    try (D1 d1 = LocalD1.inMemory()) {
      ShopDb db = ShopDb_.open(d1);
      db.createTables();
      ShopRows.fill(db);
      bestCustomers().list(d1).forEach(System.out::println);
      System.out.println(bestCustomers());
      System.out.println(bestCustomers().explain(d1));
      Page<Track> page = search("Love", null).page(d1, PageRequest.first(10));
      System.out.println(page.items().size() + " tracks, and more: " + page.hasNext());
      write(d1);
    }
  }

  static RowQuery<BestCustomer> bestCustomers() {
    // tag::groups[]
    Customer_ c = Customer_.table();
    Invoice_ i = Invoice_.table();
    RowQuery<BestCustomer> best =
        from(c)
            .join(i)
            .on(i.customerId.eq(c.customerId))
            .where(i.invoiceDate.ge(LocalDate.of(2021, 1, 1)))
            .groupBy(c.customerId)
            .having(count().gt(2L))
            .select(c.lastName, sum(i.total), count())
            .into(BestCustomer::new) // its constructor takes String, double, long: javac compares
            .orderBy(sum(i.total).desc())
            .limit(10);
    // end::groups[]
    return best;
  }

  static RowQuery<Track> search(@Nullable String text, @Nullable Integer genre) {
    // tag::filters[]
    Track_ t = Track_.table();
    RowQuery<Track> found =
        from(t)
            .where(whenPresent(text, t.name::contains)) // instr, as LIKE takes 50 bytes
            .where(whenPresent(genre, t.genreId::eq)) // vanishes if it is null
            .orderBy(t.name.asc());
    // end::filters[]
    return found;
  }

  private static void write(D1 d1) {
    // tag::writes[]
    Track_ t = Track_.table();
    long changed =
        update(t).set(t.unitPrice.to(t.unitPrice.times(0.9))).where(t.genreId.eq(3)).run(d1);
    List<Track> gone = deleteFrom(t).where(t.trackId.in(-1, -2)).returning(t).list(d1);
    // end::writes[]
    System.out.println(changed + " tracks are cheaper, and " + gone.size() + " are gone");
  }
}
