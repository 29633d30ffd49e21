package dev.dione.engine;

import static dev.dione.engine.Answers.batch;
import static dev.dione.engine.Answers.of;
import static dev.dione.engine.Answers.statement;
import static dev.dione.engine.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void requestsOfManyThreadsRunOneAtATime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Engine engine = Engine.inMemory()) {
      of(engine, "create table c(n integer)");
      of(engine, "insert into c values (0)");
      List<Callable<Long>> work = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        // Each sees its own change alone, so the two statements were not torn apart.
        work.add(
            () -> {
              var answers =
                  batch(
                      engine,
                      "update c set n = n + 1 returning n",
                      "select n from c",
                      "update c set n = n + 1 returning n");
              long first = (Long) answers.get(0).rows().get(0).get(0);
              assertThat(answers.get(1).rows().get(0).get(0)).isEqualTo(first);
              assertThat(answers.get(2).rows().get(0).get(0)).isEqualTo(first + 1);
              return first;
            });
      }
      List<Long> seen = new ArrayList<>();
      for (Future<Long> done : threads.invokeAll(work)) {
        seen.add(done.get());
      }
      assertThat(seen).doesNotHaveDuplicates().hasSize(400);
      assertThat(value(engine, "select n from c")).isEqualTo(800L);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Whatever is thrown at it, it answers or refuses, undoes the request and goes on. */
  @Property(tries = 500)
  void anyTextIsAnsweredOrRefused(@ForAll("sql") String sql) {
    try (Engine engine = Engine.inMemory()) {
      of(engine, "create table t(a integer primary key, b)");
      try {
        batch(engine, statement("insert into t values (1, 2)"), statement(sql), statement("selec"));
      } catch (EngineException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
      assertThat(value(engine, "select count(*) from t")).isEqualTo(0L);
    }
  }

  @Provide
  Arbitrary<String> sql() {
    return Arbitraries.of(
            "select",
            "insert into",
            "delete from",
            "update",
            "set",
            "values",
            "from",
            "where",
            "t",
            "a",
            "b",
            "1",
            "'x'",
            "*",
            ",",
            "(",
            ")",
            "=",
            "?",
            "?2",
            ";",
            "drop table",
            "create table",
            "create view",
            "pragma",
            "begin",
            "commit",
            "rollback",
            "end",
            "explain",
            "with",
            "as",
            "abs",
            "if",
            "null",
            "order by",
            "returning",
            "--",
            "/*",
            "'")
        .list()
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }
}
