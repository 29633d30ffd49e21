package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.internal.ResultCall;
import dev.dione.observe.D1Listener;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RequestStart;
import dev.dione.rest.RestD1;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Futures wait on virtual threads, which hold no other thread. */
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest extends ServerCase {
  private static final int CALLS = 400;

  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final D1Listener counter =
      new D1Listener() {
        @Override
        public void requestStarted(RequestStart start) {
          most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        }

        @Override
        public void requestEnded(RequestEvent event) {
          inFlight.decrementAndGet();
        }
      };

  @TempDir private Path folder;

  @Test
  void hundredsOfFuturesAreInFlightAtOnce() {
    server.faults().latencyMillis(1_000);
    try (D1 d1 = RestD1.connect(server.config()).withListener(counter)) {
      List<CompletableFuture<List<Result>>> all = start(d1, CALLS);
      for (int i = 0; i < CALLS; i++) {
        assertThat(all.get(i).join().get(0).rows()).containsExactly(List.of((long) i));
      }
    }
    assertThat(most.get()).isGreaterThan(200);
  }

  @Test
  void noCarrierIsPinned() throws Exception {
    try (Recording recording = new Recording();
        D1 d1 = RestD1.connect(server.config()).withListener(counter)) {
      start(d1, 1).get(0).join(); // classes are loaded
      server.faults().latencyMillis(100);
      recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(20));
      recording.start();
      for (int round = 0; round < 3; round++) {
        start(d1, 200).forEach(CompletableFuture::join);
      }
      pinOnPurpose();
      recording.stop();
      recording.dump(folder.resolve("pinned.jfr"));
    }
    List<RecordedEvent> pinned = RecordingFile.readAllEvents(folder.resolve("pinned.jfr"));
    assertThat(pinned).singleElement().asString().contains("Pinning");
    assertThat(most.get()).isGreaterThan(100);
  }

  /** So that the recording is known to see what it looks for. */
  private static void pinOnPurpose() throws Exception {
    Runnable pinning = () -> assertThat(Pinning.slept).isTrue();
    Object thread =
        Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, pinning);
    ((Thread) thread).join();
  }

  /** The initializer of a class is called by native code, which holds the carrier. */
  private static final class Pinning {
    static final boolean slept = sleep();

    private static boolean sleep() {
      LockSupport.parkNanos(100_000_000L);
      return true;
    }
  }

  private static List<CompletableFuture<List<Result>>> start(D1 d1, int count) {
    List<CompletableFuture<List<Result>>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(
          d1.executeAsync(
              new ResultCall(List.of(new Statement("select " + i, List.of(), "TDao.number")))));
    }
    return all;
  }
}
