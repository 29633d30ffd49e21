package dev.dione.contract.dao;

import static dev.dione.contract.ContractCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.error.D1SchemaException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that exist, compared with the entities. */
public interface SchemaContract extends DaoCase {
  /** Creating twice is creating once. */
  @Test
  default void creatingTwiceIsCreatingOnce() {
    onFreshTables(
        db -> {
          db.guests().insert(Guest.full("a", "a@x"));
          db.createTables();
          db.checkSchema();
          assertThat(db.guests().count()).isEqualTo(1);
        });
  }

  /** Missing tables are no difference for createTables, and one for checkSchema. */
  @Test
  default void checkSchemaNamesMissingTables() {
    try (D1 d1 = open()) {
      ContractDb db = ContractDb_.open(d1);
      assertThatThrownBy(db::checkSchema)
          .isInstanceOfSatisfying(
              D1SchemaException.class,
              e ->
                  assertThat(e.differences())
                      .filteredOn(difference -> difference.startsWith("table "))
                      .hasSize(9))
          .hasMessageContaining("table guests is missing");
    }
  }

  /** Missing, extra and different columns are all named, and nothing is created. */
  @Test
  default void differencesAreNamed() {
    try (D1 d1 = open()) {
      run(
          d1,
          "CREATE TABLE parties (id INTEGER PRIMARY KEY, name INTEGER NOT NULL, theme TEXT) STRICT");
      run(
          d1,
          "CREATE TABLE primitives (id TEXT PRIMARY KEY, flag INTEGER, tiny, small, medium, large, single, real)");
      ContractDb db = ContractDb_.open(d1);
      assertThatThrownBy(db::createTables)
          .isInstanceOfSatisfying(
              D1SchemaException.class,
              e ->
                  assertThat(e.differences())
                      .contains(
                          "parties.name is INTEGER NOT NULL; the entity has TEXT NOT NULL",
                          "parties.seats is missing; the entity has INTEGER NOT NULL",
                          "parties.theme is in the database, and no property of the entity is"
                              + " stored in it",
                          "primitives.id is TEXT; the entity has INTEGER NOT NULL"));
      assertThat(run(d1, "SELECT name FROM sqlite_master WHERE name = 'guests'").rows()).isEmpty();
    }
  }

  /** Tables that other tools made, without STRICT, are taken by the affinity of their types. */
  @Test
  default void laxTablesAreTakenByAffinity() {
    try (D1 d1 = open()) {
      run(
          d1,
          "CREATE TABLE primitives (id INT NOT NULL, flag BOOLEAN NOT NULL, tiny TINYINT NOT NULL, small"
              + " SMALLINT NOT NULL, medium INTEGER NOT NULL, large BIGINT NOT NULL, single FLOAT NOT"
              + " NULL, real DOUBLE PRECISION NOT NULL, PRIMARY KEY (id))");
      run(
          d1,
          "CREATE TABLE performances (performance_id VARCHAR(64) PRIMARY KEY, day DATETIME NOT NULL,"
              + " performer VARCHAR NOT NULL, price NUMERIC NOT NULL, month INT NOT NULL)");
      ContractDb db = ContractDb_.open(d1);
      assertThatCode(db::createTables).doesNotThrowAnyException();
      db.types().insert(new Primitives(1, true, (byte) 1, (short) 2, 3, Long.MAX_VALUE, 0.5f, 1));
      assertThat(db.types().findPrimitives(1))
          .contains(new Primitives(1, true, (byte) 1, (short) 2, 3, Long.MAX_VALUE, 0.5f, 1));
      Performance performance = new Performance(LocalDate.of(2026, 5, 2), "Ann", 5);
      db.performances().store(performance);
      assertThat(db.performances().all()).isEqualTo(List.of(performance));
      assertThat(db.performances().store(performance)).isFalse();
    }
  }
}
