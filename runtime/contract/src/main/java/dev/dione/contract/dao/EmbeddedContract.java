package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Statement;
import dev.dione.contract.dao.Customer.Address;
import dev.dione.contract.dao.Customer.Audit;
import dev.dione.contract.dao.Customer.Geo;
import dev.dione.contract.dao.Customer.Key;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1ValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects whose parts are columns of an entity, or of a row. */
public interface EmbeddedContract extends DaoCase {
  /** Beyond what a JSON number holds. */
  long LARGE = (1L << 53) + 1;

  private static Customer customer(long number, Address home, @Nullable Address work) {
    return new Customer(new Key("xs", number), "c" + number, home, work, new Audit(null));
  }

  private static Address address(String city, @Nullable String zip, @Nullable Geo geo) {
    return new Address(city, zip, geo);
  }

  private static Customer withoutTime(Customer customer) {
    return customer(customer.key().number(), customer.home(), customer.work());
  }

  /** What is written is read, with every kind of null. */
  @Test
  default void wholeAndMissing() {
    onFreshTables(
        db -> {
          Customer full =
              customer(
                  LARGE,
                  address("Köln", "50667", new Geo(50.9, 6.9)),
                  address("Bonn", null, new Geo(50.7, 7.1)));
          Customer least = customer(2, address("Ulm", null, null), null);
          Customer part = customer(3, address("Ulm", null, null), address("Trier", null, null));
          db.customers().save(List.of(full, least, part));

          for (Customer one : List.of(full, least, part)) {
            Customer read = db.customers().byKey("xs", one.key().number()).orElseThrow();
            assertThat(withoutTime(read)).isEqualTo(one);
            assertThat(read.audit().updatedAt()).isNotNull();
          }
          assertThat(db.customers().at("köln", "Bonn")).map(c -> c.key().number()).contains(LARGE);
          assertThat(db.customers().places())
              .containsExactly(
                  new Customer.Place("c2", null),
                  new Customer.Place("c3", null),
                  new Customer.Place("c" + LARGE, new Geo(50.7, 7.1)));
        });
  }

  /** An upsert decides column by column, an update writes what the object is. */
  @Test
  default void missingKeepsAndUpdateClears() {
    onFreshTables(
        db -> {
          Address bonn = address("Bonn", "53111", new Geo(50.7, 7.1));
          db.customers().save(List.of(customer(1, bonn, bonn)));
          Customer poorer = customer(1, address("Ulm", null, null), null);

          assertThat(db.customers().save(List.of(poorer)).written()).isEqualTo(1);
          assertThat(db.customers().save(List.of(poorer)).written()).isZero();
          Customer kept = db.customers().byKey("xs", 1).orElseThrow();
          assertThat(kept.home()).isEqualTo(address("Ulm", "53111", new Geo(50.7, 7.1)));
          assertThat(kept.work()).isEqualTo(bonn);

          assertThat(db.customers().update(poorer)).isTrue();
          assertThat(withoutTime(db.customers().byKey("xs", 1).orElseThrow())).isEqualTo(poorer);
          assertThat(db.customers().remove(poorer)).isTrue();
          assertThat(db.customers().byKey("xs", 1)).isEmpty();
        });
  }

  /** Whole entities in a row, one of which an outer join may leave out. */
  @Test
  default void entitiesInARow() {
    onFreshTables(
        db -> {
          Customer one = customer(1, address("Ulm", "89073", null), null);
          Customer two = customer(2, address("Bonn", null, new Geo(50.7, 7.1)), null);
          db.customers().save(List.of(one, two));

          List<Customer.Pair> pairs = db.customers().pairs();

          assertThat(pairs).map(p -> withoutTime(p.first())).containsExactly(one, two);
          assertThat(pairs.get(0).second()).extracting(c -> withoutTime(c)).isEqualTo(two);
          assertThat(pairs.get(1).second()).isNull();
          assertThat(pairs).map(Customer.Pair::after).containsExactly(2L, 2L);
        });
  }

  /** A null that may not be is refused by name; a row with a part of an object, too. */
  @Test
  default void wrongNulls() {
    onFreshTables(
        db -> {
          Address half = address(null, "1", null);
          assertThatThrownBy(() -> db.customers().save(List.of(customer(1, null, null))))
              .isInstanceOf(D1ValueException.class)
              .hasMessage(
                  "Customer.home.city: home is null, and may not be. Give it a value, or annotate it"
                      + " with @Nullable");
          assertThatThrownBy(() -> db.customers().save(List.of(customer(1, half, null))))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("Customer.home.city is null, and may not be");
          assertThatThrownBy(
                  () -> db.customers().save(List.of(customer(1, address("Ulm", null, null), half))))
              .isInstanceOf(D1ValueException.class)
              .hasMessage(
                  "Customer.work.city: work.city is null, and may not be. Give it a value, or"
                      + " annotate it with @Nullable");

          db.customers().save(List.of(customer(1, address("Ulm", null, null), null)));
          db.d1().run(new Statement("UPDATE customer SET work_zip = '1'", List.of(), null));
          assertThatThrownBy(() -> db.customers().byKey("xs", 1))
              .isInstanceOf(D1MappingException.class)
              .hasMessageContaining("CustomerDao.byKey: Row 1: column work_city is NULL");
        });
  }
}
