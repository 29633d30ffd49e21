package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.BulkResult;
import dev.dione.error.D1UniqueException;
import dev.dione.error.D1ValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Insert, update, delete, and statements that change rows. */
public interface WritesContract extends DaoCase {
  /** An insert takes defaults for nulls, and fails on a key that is there. */
  @Test
  default void insertFailsOnATakenKey() {
    onFreshTables(
        db -> {
          assertThat(db.guests().insert(Guest.of("a", "a@x").withPhoneAndOrigin("1", "o")))
              .isEqualTo(1);
          assertThat(db.guests().find("a").orElseThrow().visits()).isEqualTo(7);
          assertThatThrownBy(() -> db.guests().insert(Guest.full("a", "other@x")))
              .isInstanceOfSatisfying(
                  D1UniqueException.class,
                  e -> {
                    assertThat(e.table()).contains("guests");
                    assertThat(e.columns()).containsExactly("id");
                    assertThat(e).hasMessageContaining("GuestDao.insert");
                  });
        });
  }

  /** IGNORE leaves out what is there, and counts what is new. */
  @Test
  default void insertCanLeaveOutWhatIsThere() {
    onFreshTables(
        db -> {
          db.guests().insert(Guest.full("a", "a@x"));
          BulkResult result =
              db.guests()
                  .insertNew(
                      List.of(
                          Guest.full("a", "z@x"), Guest.full("b", "b@x"), Guest.full("c", "a@x")));
          assertThat(result.written()).isEqualTo(1);
          assertThat(result.inserted()).hasValue(1);
          assertThat(result.unchanged()).isEqualTo(2);
          assertThat(db.guests().find("a").orElseThrow().email()).isEqualTo("a@x");
          assertThat(db.guests().count()).isEqualTo(2);
        });
  }

  /** REPLACE puts the new row in the place of the old one. */
  @Test
  default void insertCanReplace() {
    onFreshTables(
        db -> {
          db.guests().insert(Guest.full("a", "a@x"));
          assertThat(db.guests().replace(Guest.of("a", "b@x").withPhoneAndOrigin("1", "o")))
              .isEqualTo(1);
          Guest stored = db.guests().find("a").orElseThrow();
          assertThat(stored.nickname()).isNull();
          assertThat(stored.visits()).isEqualTo(7);
        });
  }

  /** An update writes the entity as it is, nulls too; with PRESERVE it keeps. */
  @Test
  default void updateWritesNullsUnlessTold() {
    onFreshTables(
        db -> {
          db.guests().insert(Guest.full("a", "a@x"));
          assertThat(db.guests().patch(Guest.of("a", "b@x"))).isEqualTo(1);
          Guest patched = db.guests().find("a").orElseThrow();
          assertThat(patched.email()).isEqualTo("b@x");
          assertThat(patched.nickname()).isEqualTo("ann");
          assertThat(patched.note()).isEqualTo("vip");

          assertThat(db.guests().update(Guest.of("a", "b@x").withPhoneAndOrigin("9", "z")))
              .isTrue();
          Guest updated = db.guests().find("a").orElseThrow();
          assertThat(updated.nickname()).isNull();
          assertThat(updated.visits()).isEqualTo(7);
          assertThat(updated.phone()).isEqualTo("9");
          assertThat(updated.origin()).isEqualTo("la");
          assertThat(updated.createdAt()).isEqualTo(patched.createdAt());
          assertThat(db.guests().update(Guest.full("nobody", "n@x"))).isFalse();
        });
  }

  /** A delete says how many rows were there. */
  @Test
  default void deleteSaysWhatWasThere() {
    onFreshTables(
        db -> {
          db.guests()
              .upsertAll(
                  List.of(Guest.full("a", "a@x"), Guest.full("b", "b@x"), Guest.full("c", "c@x")));
          assertThat(db.guests().delete(Guest.of("a", "whatever"))).isTrue();
          assertThat(db.guests().delete(Guest.of("a", "whatever"))).isFalse();
          assertThat(db.guests().deleteAll(db.guests().all())).isEqualTo(2);
          assertThat(db.guests().all()).isEmpty();
        });
  }

  /** A statement counts its own changes. */
  @Test
  default void statementsCountTheirChanges() {
    onFreshTables(
        db -> {
          db.guests().insert(Guest.full("a", "a@x"));
          assertThat(db.guests().visit("a", 3)).isEqualTo(1);
          assertThat(db.guests().visit("nobody", 3)).isZero();
          assertThat(db.guests().find("a").orElseThrow().visits()).isEqualTo(45);
          assertThat(db.guests().forget("ann")).isTrue();
          assertThat(db.guests().forget("ann")).isFalse();
        });
  }

  /** One call is all or nothing, also with thousands of rows. */
  @Test
  default void oneCallIsAllOrNothing() {
    onFreshTables(
        db -> {
          db.guests().insert(Guest.full("taken", "g4999@x"));
          List<Guest> guests = new ArrayList<>();
          for (int i = 0; i < 5000; i++) {
            guests.add(Guest.full("g" + i, "g" + i + "@x"));
          }
          assertThatThrownBy(() -> db.guests().upsertAll(guests))
              .isInstanceOfSatisfying(
                  D1UniqueException.class, e -> assertThat(e.columns()).containsExactly("email"));
          assertThat(db.guests().count()).isEqualTo(1);
          assertThat(db.guests().upsertAll(guests.subList(0, 4999)).written()).isEqualTo(4999);
          assertThat(db.guests().count()).isEqualTo(5000);
        });
  }

  /** A null in the place of an entity is refused. */
  @Test
  default void aNullEntityIsRefused() {
    onFreshTables(
        db -> {
          assertThatThrownBy(
                  () -> db.guests().upsertAll(Arrays.asList(Guest.full("a", "a@x"), null)))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("A Guest is null (entity 2 of 2)");
          assertThat(db.guests().count()).isZero();
        });
  }
}
