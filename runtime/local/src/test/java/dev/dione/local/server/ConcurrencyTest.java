package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.rest.RestD1;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConcurrencyTest extends ServerCase {
  @Test
  void manyThreadsShareOneClient() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (D1 d1 = RestD1.connect(server.config())) {
      d1.run(statement("create table c(n integer)"));
      d1.run(statement("insert into c values (0)"));
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(threads.submit(() -> countTo(50, d1)));
      }
      for (Future<?> one : all) {
        one.get(30, TimeUnit.SECONDS);
      }
      assertThat(d1.run(statement("select n from c")).rows()).containsExactly(List.of(400L));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aClosedServerLeavesNoThread() throws Exception {
    try (D1 d1 = RestD1.connect(server.config())) {
      d1.run(statement("select 1"));
    }
    assertThat(serverThreads()).isNotEmpty();

    server.close();

    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!serverThreads().isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(10);
    }
    assertThat(serverThreads()).isEmpty();
  }

  private static void countTo(int times, D1 d1) {
    for (int i = 0; i < times; i++) {
      assertThat(d1.run(statement("update c set n = n + 1")).meta().changes()).isEqualTo(1);
    }
  }

  private static List<String> serverThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("dione-server") || name.startsWith("HTTP-Dispatcher"))
        .toList();
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
