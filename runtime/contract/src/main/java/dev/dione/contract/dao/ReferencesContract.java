package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1CheckException;
import dev.dione.error.D1ForeignKeyException;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1ValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parents and children, composite ids, and ids that the database makes. */
public interface ReferencesContract extends DaoCase {
  /** The database makes an id for a null, and says which with RETURNING. */
  @Test
  default void theDatabaseMakesIds() {
    onFreshTables(
        db -> {
          db.parties().insert(new Party(null, "first", 2));
          Party first = db.parties().named("first");
          assertThat(first.id()).isEqualTo(1);
          long second = db.parties().create("second", 3);
          assertThat(db.parties().find(second)).isEqualTo(new Party(second, "second", 3));
          assertThat(db.parties().find(99L)).isNull();
        });
  }

  /** Without its id a row can be neither updated nor deleted. */
  @Test
  default void aMissingIdIsRefused() {
    onFreshTables(
        db -> {
          Party unsaved = new Party(null, "unsaved", 1);
          assertThatThrownBy(() -> db.parties().update(unsaved))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("Party.id is null");
          assertThatThrownBy(() -> db.parties().delete(unsaved))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("Party.id is null");
        });
  }

  /** A composite id is the key of upsert and delete; a delete counts no cascades. */
  @Test
  default void compositeIdsWork() {
    onFreshTables(
        db -> {
          db.parties().insert(new Party(7L, "p", 2));
          List<Party.Seat> seats = List.of(new Party.Seat(7, 1, null), new Party.Seat(7, 2, null));
          assertThat(db.parties().seat(seats)).isEqualTo(2);
          assertThat(db.parties().seat(seats)).isZero();
          assertThat(db.parties().leave(seats.subList(0, 1))).isEqualTo(1);
          assertThat(db.parties().seats(7)).containsExactly(new Party.Seat(7, 2, null));
          assertThat(db.parties().delete(new Party(7L, "p", 2))).isEqualTo(1);
          assertThat(db.parties().seats(7)).isEmpty();
        });
  }

  /** The actions of references are done; what they change is not counted as deleted. */
  @Test
  default void actionsAreDone() {
    onFreshTables(
        db -> {
          db.guests().insert(Guest.full("a", "a@x"));
          db.parties().insert(new Party(1L, "p", 2));
          db.parties().seat(List.of(new Party.Seat(1, 1, "a"), new Party.Seat(1, 2, "a")));
          assertThat(db.guests().deleteAll(List.of(Guest.of("a", "")))).isEqualTo(1);
          assertThat(db.parties().seats(1)).allMatch(seat -> seat.guestId() == null);
        });
  }

  /** Broken references and checks are errors of their own types. */
  @Test
  default void brokenReferencesAndChecksAreNamed() {
    onFreshTables(
        db -> {
          assertThatThrownBy(() -> db.parties().seat(List.of(new Party.Seat(5, 1, null))))
              .isInstanceOf(D1ForeignKeyException.class)
              .hasMessageContaining("PartyDao.seat");
          assertThatThrownBy(() -> db.parties().insert(new Party(null, "p", -1)))
              .isInstanceOf(D1CheckException.class)
              .hasMessageContaining("seats_not_negative");
        });
  }

  /** A method that promises one row says so when there is none. */
  @Test
  default void aPromisedRowThatIsMissingIsAnError() {
    onFreshTables(
        db ->
            assertThatThrownBy(() -> db.parties().named("nobody"))
                .isInstanceOf(D1MappingException.class)
                .hasMessageContaining("PartyDao.named found no row"));
  }
}
