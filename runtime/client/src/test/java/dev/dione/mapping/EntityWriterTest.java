package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ValueException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entities as rows, and which are refused. */
class EntityWriterTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  /** An entity whose key is computed of its name. */
  record Show(@Nullable String name, @Nullable String venue, @Nullable Double price) {
    String key() {
      return name.toLowerCase(Locale.ROOT) + "-" + venue;
    }
  }

  private static final EntityWriter<Show> WRITER =
      new EntityWriter<>(
          "Show",
          List.of("name", "venue", "price", "key"),
          Set.of("name", "key"),
          (show, row) -> {
            row.add(Encode.text(show.name()));
            row.add(Encode.text(show.venue()));
            row.add(Encode.real(show.price()));
            row.add(Encode.text(show.key()));
          });

  private static final EntityWriter<Show> KEY_WRITER =
      new EntityWriter<>(
          "Show", List.of("key"), Set.of("key"), (show, row) -> row.add(Encode.text(show.key())));

  @Test
  void rowsHaveTheValuesInOrder() {
    assertThat(WRITER.rows(List.of(new Show("Ann", "XS", 1.5), new Show("Bob", null, null)), CLOCK))
        .containsExactly(
            new @Nullable Object[] {"Ann", "XS", 1.5, "ann-XS"},
            new @Nullable Object[] {"Bob", null, null, "bob-null"});
    assertThat(WRITER.rows(List.of(), CLOCK)).isEmpty();
    assertThat(WRITER.properties()).containsExactly("name", "venue", "price", "key");
    assertThat(WRITER.entity()).isEqualTo("Show");
  }

  @Test
  void aNullThatMayNotBeIsNamed() {
    EntityWriter<Show> strict = WRITER.requiring("venue");
    assertThatThrownBy(() -> strict.rows(List.of(new Show("Ann", null, 1.0)), CLOCK))
        .isInstanceOf(D1ValueException.class)
        .hasMessage(
            "Show.venue is null, and may not be: Show[name=Ann, venue=null, price=1.0]. Give it a"
                + " value, or annotate it with @Nullable");
    assertThat(WRITER.rows(List.of(new Show("Ann", null, 1.0)), CLOCK)).hasSize(1);
  }

  @Test
  void aNullUnderAComputedPropertyIsNamedByItsProperty() {
    List<Show> shows = List.of(new Show("Ann", "XS", 1.0), new Show(null, "XS", 1.0));
    assertThatThrownBy(() -> WRITER.rows(shows, CLOCK))
        .isInstanceOf(D1ValueException.class)
        .hasMessageStartingWith(
            "Show.name is null, and may not be (entity 2 of 2): Show[name=null");
  }

  @Test
  void aComputedPropertyThatFailsIsNamedWhereNothingElseCanBe() {
    assertThatThrownBy(() -> KEY_WRITER.rows(List.of(new Show(null, "XS", 1.0)), CLOCK))
        .isInstanceOf(D1ValueException.class)
        .hasMessageStartingWith(
            "Show.key cannot be computed of Show[name=null, venue=XS, price=1.0]: Cannot invoke")
        .hasMessageContaining("this.name")
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void aValueWithoutAFormIsNamed() {
    assertThatThrownBy(() -> WRITER.rows(List.of(new Show("Ann", "XS", Double.NaN)), CLOCK))
        .isInstanceOf(D1ValueException.class)
        .hasMessage("Show.price: NaN has no form in D1: store null or a finite number");
    assertThatThrownBy(() -> WRITER.rows(List.of(new Show("Ann", "XS\ud83d", 1.0)), CLOCK))
        .isInstanceOf(D1ValueException.class)
        .hasMessage("Show.venue holds half a surrogate pair at char 2, which UTF-8 cannot carry");
  }

  @Test
  void aNullEntityIsRefused() {
    assertThatThrownBy(() -> WRITER.rows(Arrays.asList(new Show("a", "b", 1.0), null), CLOCK))
        .isInstanceOf(D1ValueException.class)
        .hasMessage("A Show is null (entity 2 of 2)");
  }

  @Test
  void anEntityInAMessageIsCutAndNeedsNoToString() {
    Show longOne = new Show("x".repeat(5_000), null, 1.0);
    assertThatThrownBy(() -> WRITER.requiring("venue").rows(List.of(longOne), CLOCK))
        .hasMessageContaining("(cut)")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_300));
    EntityWriter<Object> writer =
        new EntityWriter<>("Mute", List.of("id"), Set.of("id"), (mute, row) -> row.add(null));
    Object mute =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("mute");
          }
        };
    assertThatThrownBy(() -> writer.rows(List.of(mute), CLOCK))
        .hasMessageStartingWith(
            "Mute.id is null, and may not be: an object whose toString() fails.");
  }

  @Test
  void oneTimeForAllRows() {
    RowWriter row = new RowWriter(0, NOW, true, null);
    LocalDateTime utc = LocalDateTime.of(2026, 11, 20, 12, 0);
    assertThat(row.now()).isEqualTo(NOW);
    assertThat(row.nowUtc()).isEqualTo(utc);
    assertThat(row.orNow(null)).isEqualTo(NOW);
    assertThat(row.orNow(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    assertThat(row.orNowUtc(null)).isEqualTo(utc);
    assertThat(row.orNowUtc(LocalDateTime.MIN)).isEqualTo(LocalDateTime.MIN);
  }

  @Test
  void anIdIsMadeForNewRowsAlone() {
    RowWriter row = new RowWriter(0, NOW, true, null);
    UUID own = new UUID(1, 2);
    assertThat(row.orUuid(own)).isEqualTo(own);
    assertThat(row.orUuidText("own")).isEqualTo("own");
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(i % 2 == 0 ? row.orUuidText(null) : String.valueOf(row.orUuid(null)));
    }
    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(made).allMatch(id -> UUID.fromString(id).version() == 7);
    RowWriter stored = new RowWriter(0, NOW, false, null);
    assertThat(stored.orUuid(null)).isNull();
    assertThat(stored.orUuidText(null)).isNull();
  }

  @Test
  void whatRunsBeforeMakesTheEntity() {
    EntityWriter<Show> upper =
        WRITER.before(show -> new Show("DJ " + show.name(), show.venue(), show.price()));
    assertThat(upper.rows(List.of(new Show("Ann", "XS", 1.5)), CLOCK).get(0)[0])
        .isEqualTo("DJ Ann");
    assertThatThrownBy(
            () ->
                WRITER
                    .before(show -> Callback.given("Show.upper", null))
                    .rows(List.of(new Show("Ann", "XS", 1.5)), CLOCK))
        .isInstanceOf(D1ValueException.class)
        .hasMessage("Show.upper returned null. Return the entity to go on with");
  }
}
