package dev.dione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.internal.ResultCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Calls on other threads. */
class D1AsyncTest {
  private static Call<List<Result>> call() {
    return new ResultCall(List.of(new Statement("SELECT 1", List.of(), null)));
  }

  @Test
  void byDefaultADatabaseHasItsOwnDaemonThreads() {
    try (D1 d1 = D1.on(new RecordingTransport())) {
      Thread thread =
          d1.executeAsync(
                  new Call<Thread>() {
                    @Override
                    public List<Statement> statements() {
                      return call().statements();
                    }

                    @Override
                    public void columns(int statement, List<String> names) {
                      // not wanted
                    }

                    @Override
                    public void row(int statement, Row row) {
                      // not wanted
                    }

                    @Override
                    public void restart(boolean mayHaveRun) {
                      // nothing was kept
                    }

                    @Override
                    public Thread finish(List<Meta> metas) {
                      return Thread.currentThread();
                    }
                  })
              .join();
      assertThat(thread.isDaemon()).isTrue();
      assertThat(thread.getName()).startsWith("dione-");
    }
  }

  @Test
  void aGivenExecutorRunsEveryCallAndStaysOpen() {
    RecordingTransport transport = new RecordingTransport();
    List<Runnable> waiting = new ArrayList<>();
    try (D1 d1 = D1.on(transport).withExecutor(waiting::add)) {
      var later = d1.executeAsync(call());
      assertThat(transport.requests()).isEmpty();
      assertThat(later).isNotDone();
      waiting.get(0).run();
      assertThat(transport.requests()).hasSize(1);
      assertThat(later.join()).hasSize(1);
    }
  }

  @Test
  void aFailureIsTheSameAsAtOnce() {
    try (D1 d1 = D1.on(new RecordingTransport(1)).withExecutor(Runnable::run)) {
      assertThatThrownBy(() -> d1.executeAsync(call()).join())
          .cause()
          .hasMessage("nowhere answered with 0 results for 1 statements");
    }
  }

  @Test
  void aClosedDatabaseTakesNoMore() {
    D1 d1 = D1.on(new RecordingTransport());
    d1.close();
    assertThatThrownBy(() -> d1.executeAsync(call()))
        .isInstanceOf(RejectedExecutionException.class);
  }
}
