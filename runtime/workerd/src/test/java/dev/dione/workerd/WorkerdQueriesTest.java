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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  /** Many ask for the same sign-in at once, and one gets it. */
  @Test
  void aSignInIsConsumedOnce() {
    try (D1 d1 = open()) {
      BookingDb db = BookingDb_.open(d1);
      db.createTables();
      db.site().begin(new OauthState("s", "/home", Instant.now().plusSeconds(600)));
      ExecutorService threads = Executors.newFixedThreadPool(16);
      try {
        List<CompletableFuture<Optional<String>>> calls =
            Stream.generate(
                    () -> CompletableFuture.supplyAsync(() -> db.site().consume("s"), threads))
                .limit(64)
                .toList();
        assertThat(calls.stream().flatMap(call -> call.join().stream())).containsExactly("/home");
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
