package dev.dione.contract.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.PageRequest;
import dev.dione.error.D1MappingException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods of entities that run around writes and reads. */
public interface CallbackContract extends WritesCase {
  /** Before an insert, update and upsert, of each entity of a call, and before rows are folded. */
  @Test
  default void writesTakeWhatTheEntityMakesOfItself() {
    onFreshWrites(
        db -> {
          Note one = db.notes().insert(Note.of(" One ", null));
          assertThat(one.slug()).isEqualTo("one");
          db.notes().insertAll(List.of(Note.of("TWO", null), Note.of("Three", null)));
          assertThat(db.notes().update(new Note(one.id(), "UNO", null, 5))).isTrue();
          assertThat(db.notes().bySlug(List.of(Note.of("Two", "a"), Note.of("two ", "b"))))
              .extracting(Note::text)
              .containsExactly("b");
          assertThat(db.notes().state()).containsExactly("uno/0", "two/0", "three/0");
        });
  }

  /** What it refuses is not sent, nor is anything else of the call. */
  @Test
  default void aRefusalIsTheCallersAndSendsNothing() {
    onFreshWrites(
        db -> {
          assertThatThrownBy(
                  () -> db.notes().insertAll(List.of(Note.of("one", null), Note.of(" ", null))))
              .isExactlyInstanceOf(IllegalArgumentException.class)
              .hasMessage("A note has a slug");
          Note pinned = db.notes().insert(Note.of("one", "pinned"));
          assertThatThrownBy(() -> db.notes().delete(pinned))
              .isExactlyInstanceOf(IllegalStateException.class)
              .hasMessage("one is pinned");
          assertThat(db.notes().all()).hasSize(1);
        });
  }

  /** After a row was read, by whomever. */
  @Test
  default void readsHandOutWhatTheEntityMakesOfItself() {
    onFreshWrites(
        db -> {
          Note note = db.notes().insert(Note.of("one", null));
          assertThat(note.loads()).isEqualTo(1);
          assertThat(db.notes().find(note.id())).map(Note::loads).hasValue(1);
          assertThat(db.notes().all()).extracting(Note::loads).containsExactly(1);
          assertThat(db.notes().page(PageRequest.first(5)).items())
              .extracting(Note::loads)
              .containsExactly(1);
        });
  }

  /** What it throws names the row. */
  @Test
  default void aRowThatIsRefusedIsNamed() {
    onFreshWrites(
        db -> {
          db.notes().insertAll(List.of(Note.of("a", null), Note.of("b", "broken")));
          assertThatThrownBy(() -> db.notes().all())
              .isInstanceOf(D1MappingException.class)
              .hasMessageStartingWith("NoteDao.all: Row 2 cannot become an object: ")
              .hasMessageContaining("this one is broken");
        });
  }
}
