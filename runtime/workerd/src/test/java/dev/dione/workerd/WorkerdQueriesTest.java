package dev.dione.workerd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import dev.dione.samples.queries.BookingDb;
import dev.dione.samples.queries.BookingDb_;
import dev.dione.samples.queries.OauthState;
import dev.dione.samples.queries.Tour;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The queries of the sample, on workerd and on the engine. */
class WorkerdQueriesTest extends WorkerdCase {
  @Test
  void theRowsAreThoseOfTheEngine() {
    try (D1 workerd = open();
        D1 engine = LocalD1.inMemory()) {
      List<String> lines = Tour.lines(workerd);
      assertThat(lines).hasSizeGreaterThan(40).isEqualTo(Tour.lines(engine));
    }
  }

  /** Many ask for the same sign-in at once, and one gets it, whatever form its time has. */
  @Test
  void aSignInIsConsumedOnce() {
    try (D1 d1 = open()) {
      BookingDb db = BookingDb_.open(d1);
      db.createTables();
      Instant later = Instant.now().plusSeconds(600);
      db.site().begin(new OauthState("s", "/home", later));
      db.site().begin(new OauthState.Iso("s", "/home", later));
      ExecutorService threads = Executors.newFixedThreadPool(16);
      try {
        assertThat(consumers(() -> db.site().consume("s"), threads)).containsExactly("/home");
        assertThat(consumers(() -> db.site().consumeIso("s"), threads)).containsExactly("/home");
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /** What 64 callers get at once. */
  private static Stream<String> consumers(Supplier<Optional<String>> consume, Executor threads) {
    List<CompletableFuture<Optional<String>>> calls =
        Stream.generate(() -> CompletableFuture.supplyAsync(consume, threads)).limit(64).toList();
    return calls.stream().flatMap(call -> call.join().stream());
  }
}
