package dev.dione.samples.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
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

/** What the queries answer on the embedded engine. */
class TourTest {
  @Test
  void everyQueryGivesItsRows() {
    try (D1 d1 = LocalD1.inMemory()) {
      assertThat(String.join("\n", Tour.lines(d1)) + "\n")
          .isEqualTo(
              """
              from:
                Event[title=Blue Notes, eventDate=2026-05-03, venue=encore, details=Details[doors=20:00, minimumAge=21], doors=20:00]
                Event[title=Closing, eventDate=2026-05-04, venue=Garden, details=null, doors=null]
              next at:
                Blue Moon
              open to 18:
                Entrance[title=Blue Moon, minimumAge=18, doors=19:30]
                Entrance[title=Jazz Brunch, minimumAge=6, doors=11:00]
              search blue:
                Words[title=[Blue] Moon, venue=Encore]
                Words[title=[Blue] Notes, venue=encore]
              search b…:
                Words[title=Jazz [Brunch], venue=Garden]
              numbered:
                Night[venue=Encore, title=Blue Moon, night=1]
                Night[venue=encore, title=Blue Notes, night=2]
                Night[venue=Garden, title=Jazz Brunch, night=1]
                Night[venue=Garden, title=Closing, night=2]
              venues:
                Venue[venue=Garden, nights=2, firstNight=2026-05-02]
                Venue[venue=Encore, nights=2, firstNight=2026-05-01]
              added:
                1
              added again:
                0
              active:
                3
                1
              found nights:
                4
              bookings:
                Booking[id=1, guestId=ann, title=blue moon, day=2026-05-01, eventId=2026-05-01-blue-moon]
                Booking[id=2, guestId=bob, title=JAZZ BRUNCH, day=2026-05-02, eventId=2026-05-02-jazz-brunch]
                Booking[id=3, guestId=ann, title=Blue Moon, day=2026-05-02, eventId=null]
                Booking[id=4, guestId=cy, title=Closing, day=2026-05-04, eventId=2026-05-04-closing]
              spending:
                Spending[guestId=bob, name=Bob, bookings=1, cents=52000]
                Spending[guestId=ann, name=Ann, bookings=2, cents=52000]
              spending, page 2:
                Spending[guestId=cy, name=Cy, bookings=1, cents=1000]
              below music:
                Branch[id=music, depth=0]
                Branch[id=blues, depth=1]
                Branch[id=jazz, depth=1]
              consumed:
                /home
              consumed twice: nothing
              consumed late: nothing
              consumed, ISO:
                /home
              consumed twice, ISO: nothing
              consumed late, ISO: nothing
              """);
    }
  }

  /** Many ask for the same sign-in at once: one gets it, whatever form its time has. */
  @Test
  void aSignInIsConsumedOnce() {
    try (D1 d1 = LocalD1.inMemory()) {
      BookingDb db = BookingDb_.open(d1);
      db.createTables();
      Instant later = Instant.now().plusSeconds(600);
      ExecutorService threads = Executors.newFixedThreadPool(16);
      try {
        for (int i = 0; i < 10; i++) {
          String state = "s" + i;
          db.site().begin(new OauthState(state, "/home", later));
          db.site().begin(new OauthState.Iso(state, "/home", later));
          assertThat(consumers(() -> db.site().consume(state), threads)).containsExactly("/home");
          assertThat(consumers(() -> db.site().consumeIso(state), threads))
              .containsExactly("/home");
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /** What 16 callers get at once. */
  private static Stream<String> consumers(Supplier<Optional<String>> consume, Executor threads) {
    List<CompletableFuture<Optional<String>>> calls =
        Stream.generate(() -> CompletableFuture.supplyAsync(consume, threads)).limit(16).toList();
    return calls.stream().flatMap(call -> call.join().stream());
  }
}
