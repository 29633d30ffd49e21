package dev.dione.contract.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Pending;
import dev.dione.error.D1UniqueException;
import dev.dione.error.D1ValueException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids that are made before a row is sent. */
public interface MadeIdContract extends WritesCase {
  /** A null becomes a UUID of version 7, an id that is there stays, and the call gives it back. */
  @Test
  default void anInsertMakesTheIdThatIsMissing() {
    onFreshWrites(
        db -> {
          Note first = db.notes().insert(Note.of("one", null));
          assertThat(first.id()).isNotNull();
          assertThat(first.id().version()).isEqualTo(7);
          assertThat(db.notes().find(first.id())).map(Note::slug).hasValue("one");
          UUID own = new UUID(1, 2);
          assertThat(db.notes().insert(new Note(own, "own", null, 0)).id()).isEqualTo(own);
          assertThatThrownBy(() -> db.notes().insert(new Note(own, "again", null, 0)))
              .isInstanceOf(D1UniqueException.class);
        });
  }

  /** Many rows get ids in the order in which they were given. */
  @Test
  default void manyIdsAreInOrder() {
    onFreshWrites(
        db -> {
          List<UUID> ids =
              db.notes()
                  .insertAll(List.of(Note.of("b", null), Note.of("a", null), Note.of("c", "")));
          assertThat(ids).doesNotHaveDuplicates().hasSize(3);
          assertThat(db.notes().state()).containsExactly("b/0", "a/0", "c/0");
        });
  }

  /** An upsert without an id inserts; on another key it keeps the id that is stored. */
  @Test
  default void anUpsertOnAnotherKeyKeepsTheId() {
    onFreshWrites(
        db -> {
          Note stored = db.notes().upsert(Note.of("one", "text"));
          List<Note> notes =
              db.notes().bySlug(List.of(Note.of("one", "new"), Note.of("two", null)));
          assertThat(notes).extracting(Note::slug).containsExactly("one", "two");
          assertThat(notes.get(0).id()).isEqualTo(stored.id());
          assertThat(notes.get(0).text()).isEqualTo("new");
          assertThat(notes.get(1).id()).isNotNull().isNotEqualTo(stored.id());
          assertThat(db.notes().upsert(new Note(stored.id(), "one", "newer", 0)).text())
              .isEqualTo("newer");
          assertThat(db.notes().all()).hasSize(2);
        });
  }

  /** What has to be stored already is never given a new id. */
  @Test
  default void aStoredRowHasToSayItsId() {
    onFreshWrites(
        db -> {
          assertThatThrownBy(() -> db.notes().update(Note.of("one", null)))
              .isInstanceOf(D1ValueException.class)
              .hasMessageStartingWith("Note.id is null, and may not be");
          assertThatThrownBy(() -> db.notes().delete(Note.of("one", null)))
              .isInstanceOf(D1ValueException.class)
              .hasMessageStartingWith("Note.id is null, and may not be");
        });
  }

  /** In a batch too; the id is made when the call is, not when it is sent. */
  @Test
  default void aBatchMakesIds() {
    onFreshWrites(
        db -> {
          try (var batch = WritesDb_.batch(db)) {
            Pending<Note> first = batch.notes().insert(Note.of("one", null));
            Pending<Note> second = batch.notes().insert(Note.of("two", null));
            batch.commit();
            assertThat(String.valueOf(first.get().id()))
                .isLessThan(String.valueOf(second.get().id()));
          }
        });
  }
}
