package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.BulkResult;
import dev.dione.D1;
import dev.dione.contract.ContractCase;
import dev.dione.error.D1NotNullException;
import dev.dione.error.D1ValueException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a null does in an upsert: every cell of the table of columns and policies. */
public interface UpsertContract extends DaoCase {
  /** Inserting: NULL where the column takes it, the default where there is one. */
  @Test
  default void nullsInsertNullOrTheDefault() {
    onFreshTables(
        db -> {
          db.guests().upsert(Guest.of("a", "a@x").withPhoneAndOrigin("555", "la"));
          Guest stored = db.guests().find("a").orElseThrow();
          assertThat(stored.nickname()).isNull();
          assertThat(stored.visits()).isEqualTo(7);
          assertThat(stored.note()).isNull();
          assertThat(stored.status()).isEqualTo("new");
          assertThat(stored.source()).isNull();
          assertThat(stored.channel()).isEqualTo("web");
        });
  }

  /** Inserting a null where a value must be fails, and says which column. */
  @Test
  default void nullsInRequiredColumnsFailToInsert() {
    onFreshTables(
        db -> {
          assertThatThrownBy(
                  () -> db.guests().upsert(Guest.of("a", "a@x").withPhoneAndOrigin(null, "la")))
              .isInstanceOf(D1NotNullException.class)
              .hasMessageContaining("guests.phone");
          assertThatThrownBy(
                  () -> db.guests().upsert(Guest.of("a", "a@x").withPhoneAndOrigin("555", null)))
              .isInstanceOf(D1NotNullException.class)
              .hasMessageContaining("guests.origin");
          assertThat(db.guests().count()).isZero();
        });
  }

  /** Updating: PRESERVE and INSERT_ONLY keep, OVERWRITE writes NULL or the default. */
  @Test
  default void nullsKeepWhatIsStored() {
    onFreshTables(
        db -> {
          db.guests().upsert(Guest.full("a", "a@x"));
          db.guests().upsert(Guest.of("a", "a2@x"));
          Guest stored = db.guests().find("a").orElseThrow();
          assertThat(stored.email()).isEqualTo("a2@x");
          assertThat(stored.nickname()).isEqualTo("ann");
          assertThat(stored.phone()).isEqualTo("555");
          assertThat(stored.visits()).isEqualTo(42);
          assertThat(stored.note()).isNull();
          assertThat(stored.status()).isEqualTo("new");
          assertThat(stored.source()).isEqualTo("ad");
          assertThat(stored.origin()).isEqualTo("la");
          assertThat(stored.channel()).isEqualTo("app");
        });
  }

  /** Values replace what is stored, but for what is written once. */
  @Test
  default void valuesReplaceWhatIsStored() {
    onFreshTables(
        db -> {
          db.guests().upsert(Guest.full("a", "a@x"));
          db.guests()
              .upsert(
                  new Guest(
                      "a",
                      "b@x",
                      "bob",
                      "777",
                      1,
                      "n",
                      "s",
                      "other",
                      "other",
                      "other",
                      Instant.EPOCH,
                      null));
          Guest stored = db.guests().find("a").orElseThrow();
          assertThat(stored.nickname()).isEqualTo("bob");
          assertThat(stored.phone()).isEqualTo("777");
          assertThat(stored.visits()).isEqualTo(1);
          assertThat(stored.note()).isEqualTo("n");
          assertThat(stored.status()).isEqualTo("s");
          assertThat(stored.source()).isEqualTo("ad");
          assertThat(stored.origin()).isEqualTo("la");
          assertThat(stored.channel()).isEqualTo("app");
          assertThat(stored.createdAt()).isNotEqualTo(Instant.EPOCH);
        });
  }

  /** A null of a property that is not nullable is refused before anything is sent. */
  @Test
  default void nullsOfOthersAreRefusedByName() {
    onFreshTables(
        db -> {
          assertThatThrownBy(
                  () ->
                      db.guests().upsertAll(List.of(Guest.full("a", "a@x"), Guest.full("b", null))))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("Guest.email is null")
              .hasMessageContaining("entity 2 of 2")
              .hasMessageContaining("id=b");
          assertThat(db.guests().count()).isZero();
        });
  }

  /** The same key twice in one call folds as two calls would: value first, null second. */
  @Test
  default void theSameKeyTwiceKeepsTheValue() {
    onFreshTables(
        db -> {
          BulkResult result =
              db.guests().upsertAll(List.of(Guest.full("a", "a@x"), Guest.of("a", "a2@x")));
          assertThat(result.merged()).isEqualTo(1);
          assertThat(result.written()).isEqualTo(1);
          assertThat(result.inserted()).hasValue(1);
          Guest together = db.guests().find("a").orElseThrow();

          db.guests().upsert(Guest.full("b", "b@x"));
          db.guests().upsert(Guest.of("b", "b2@x"));
          Guest apart = db.guests().find("b").orElseThrow();
          assertThat(together)
              .usingRecursiveComparison()
              .ignoringFields("id", "email", "createdAt", "updatedAt")
              .isEqualTo(apart);
          assertThat(together.nickname()).isEqualTo("ann");
          assertThat(together.phone()).isEqualTo("555");
          assertThat(together.visits()).isEqualTo(42);
        });
  }

  /** The same key twice, null first: the value of the second fills in. */
  @Test
  default void theSameKeyTwiceFillsIn() {
    onFreshTables(
        db -> {
          Guest bare = Guest.of("a", "a@x").withPhoneAndOrigin(null, "la");
          db.guests().upsertAll(List.of(bare, Guest.full("a", "a@x")));
          Guest stored = db.guests().find("a").orElseThrow();
          assertThat(stored.nickname()).isEqualTo("ann");
          assertThat(stored.phone()).isEqualTo("555");
          assertThat(stored.visits()).isEqualTo(42);
        });
  }

  /** The same holds for a unique key that is not the id; the stored id stays. */
  @Test
  default void anotherUniqueKeyCanBeTheTarget() {
    onFreshTables(
        db -> {
          db.guests().upsert(Guest.full("a", "a@x"));
          BulkResult result =
              db.guests()
                  .upsertByEmail(
                      List.of(Guest.of("zz", "a@x"), Guest.full("n", "n@x"), Guest.of("m", "n@x")));
          assertThat(result.merged()).isEqualTo(1);
          assertThat(db.guests().count()).isEqualTo(2);
          Guest kept = db.guests().find("a").orElseThrow();
          assertThat(kept.phone()).isEqualTo("555");
          assertThat(kept.visits()).isEqualTo(42);
          Guest folded = db.guests().find("n").orElseThrow();
          assertThat(folded.phone()).isEqualTo("555");
          assertThat(folded.visits()).isEqualTo(42);
          assertThat(folded.nickname()).isEqualTo("ann");
        });
  }

  /** An upsert that changes nothing writes nothing, and leaves updated_at alone. */
  @Test
  default void unchangedRowsAreNotWritten() {
    try (D1 d1 = open()) {
      Instant start = Instant.parse("2026-05-01T00:00:00Z");
      ContractDb db = ContractDb_.open(d1.withClock(Clock.fixed(start, ZoneOffset.UTC)));
      db.createTables();
      db.guests().upsertAll(List.of(Guest.full("a", "a@x"), Guest.full("b", "b@x")));

      Instant later = start.plus(Duration.ofDays(1));
      ContractDb again = ContractDb_.open(d1.withClock(Clock.fixed(later, ZoneOffset.UTC)));
      BulkResult nothing =
          again
              .guests()
              .upsertAll(List.of(Guest.full("a", "a@x").asScraped(), Guest.full("b", "b@x")));
      assertThat(nothing.written()).isZero();
      assertThat(nothing.unchanged()).isEqualTo(2);
      assertThat(nothing.rowsWritten()).isZero();

      BulkResult one =
          again.guests().upsertAll(List.of(Guest.full("a", "new@x"), Guest.full("b", "b@x")));
      assertThat(one.written()).isEqualTo(1);
      assertThat(one.inserted()).hasValue(0);
      assertThat(one.unchanged()).isEqualTo(1);
      assertThat(one.rowsWritten()).isPositive();
      assertThat(again.guests().find("a").orElseThrow().updatedAt()).isEqualTo(later);
      assertThat(again.guests().find("a").orElseThrow().createdAt()).isEqualTo(start);
      assertThat(again.guests().find("b").orElseThrow().updatedAt()).isEqualTo(start);
      assertThat(ContractCase.readLong(d1, "SELECT count(*) FROM guests")).isEqualTo(2);
    }
  }

  /** Many in one call end as the same rows as one call each, whatever is null and in what order. */
  @Test
  default void oneCallIsLikeManyCalls() {
    Random random = new Random(20261120);
    for (int round = 0; round < 20; round++) {
      List<Guest> guests = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        guests.add(randomGuest(random));
      }
      try (D1 together = open();
          D1 apart = open()) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        ContractDb one = ContractDb_.open(together.withClock(clock));
        ContractDb many = ContractDb_.open(apart.withClock(clock));
        one.createTables();
        many.createTables();
        one.guests().upsertAll(guests.subList(0, 3));
        many.guests().upsertAll(guests.subList(0, 3));

        one.guests().upsertAll(guests);
        guests.forEach(many.guests()::upsert);
        assertThat(one.guests().all()).isEqualTo(many.guests().all());
      }
    }
  }

  private static Guest randomGuest(Random random) {
    String id = "g" + random.nextInt(4);
    return new Guest(
        id,
        id + "@x",
        orNull(random, "nick" + random.nextInt(3)),
        // A first row without these two could not be inserted on its own.
        "phone" + random.nextInt(3),
        random.nextBoolean() ? random.nextInt(3) : null,
        orNull(random, "note" + random.nextInt(3)),
        orNull(random, "status" + random.nextInt(3)),
        orNull(random, "source" + random.nextInt(3)),
        "origin" + random.nextInt(3),
        orNull(random, "channel" + random.nextInt(3)),
        null,
        null);
  }

  private static @Nullable String orNull(Random random, String value) {
    return random.nextBoolean() ? value : null;
  }

  /** Nothing to do is no request. */
  @Test
  default void noEntitiesAreNoRequest() {
    onFreshTables(
        db -> {
          BulkResult result = db.guests().upsertAll(List.of());
          assertThat(result.written()).isZero();
          assertThat(result.inserted()).hasValue(0);
          assertThat(result.bytes()).isZero();
        });
  }
}
