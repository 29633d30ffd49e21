package dev.dione.contract.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.BulkResult;
import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.local.fault.Fault;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which writes of DAOs are sent again when their answer is lost. */
class WriteRetriesTest {
  private final Engine engine = Engine.inMemory();
  private final LocalServer server = LocalServer.start(engine);
  private D1 d1;
  private WritesDb db;

  @BeforeEach
  void open() {
    RetryPolicy policy =
        RetryPolicy.defaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(3));
    d1 = RestD1.connect(server.config().withRetries(policy));
    db = WritesDb_.open(d1);
    db.createTables();
    db.songs().insert(List.of(Song.of(1), Song.of(2)));
  }

  @AfterEach
  void close() {
    d1.close();
    server.close();
    engine.close();
  }

  private static Fault lost(boolean executed) {
    return executed ? Fault.droppedAfter() : Fault.droppedBefore();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void patchesAre(boolean executed) {
    Song_.Patch first = Song_.Patch.of(1).title("new");
    Song_.Patch third = Song_.Patch.of(3).title("third").label("l");

    server.faults().next(lost(executed));
    BulkResult updated = db.songs().patchAll(List.of(first));
    server.faults().next(lost(executed));
    BulkResult upserted = db.songs().upsertAll(List.of(first, third));

    assertThat(updated.written() + updated.writtenOrUnchanged()).isEqualTo(1);
    assertThat(upserted.written() + upserted.writtenOrUnchanged()).isEqualTo(2);
    assertThat(db.songs().all()).extracting(Song::title).containsExactly("new", "title2", "third");
    assertThat(server.faults().injected()).containsEntry(lost(executed), 2L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void insertsThatIgnoreWhatIsThereAre(boolean executed) {
    server.faults().next(lost(executed));

    BulkResult result = db.songs().insertNew(List.of(Song.of(2), Song.of(3)));

    assertThat(result.written() + result.writtenOrUnchanged()).isEqualTo(2);
    assertThat(result.inserted()).isEmpty();
    assertThat(db.songs().all()).extracting(Song::id).containsExactly(1L, 2L, 3L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deletesByKeyAre(boolean executed) {
    server.faults().next(lost(executed));

    db.songs().delete(1);

    assertThat(db.songs().all()).extracting(Song::id).containsExactly(2L);
  }

  /** Somebody else may have stored another row of the title. */
  @Test
  void otherDeletesAreNot() {
    server.faults().next(Fault.droppedAfter());

    assertThatThrownBy(() -> db.songs().deleteTitled("title1"))
        .isInstanceOf(D1OutcomeUnknownException.class);
  }

  @Test
  void patchesWhoseCallerIsToldWhetherTheyChangedTheRowAreNot() {
    server.faults().next(Fault.droppedAfter());

    assertThatThrownBy(() -> db.songs().patch(Song_.Patch.of(1).title("new")))
        .isInstanceOf(D1OutcomeUnknownException.class);
  }
}
