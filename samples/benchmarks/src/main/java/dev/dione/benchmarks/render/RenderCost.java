package dev.dione.benchmarks.render;

import com.sun.management.ThreadMXBean;
import dev.dione.benchmarks.Machine;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Query;

/**
 * What {@link RenderBenchmark} measures, in the time that the thread works: for a machine that has
 * other things to do, where time that passes says little.
 */
public final class RenderCost {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 15;
  private static final int CALLS = 20_000;

  private final Map<String, Supplier<Object>> tasks = new LinkedHashMap<>();
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
  private final Map<String, Long> bytes = new LinkedHashMap<>();
  private Object last = "";

  private RenderCost() {
    DioneQuery dione = new DioneQuery();
    JooqQuery jooq = new JooqQuery();
    var dioneQuery = dione.build();
    Query jooqQuery = jooq.build();
    tasks.put("Dione renders", dioneQuery::statement);
    tasks.put("Dione builds and renders", () -> dione.build().statement());
    tasks.put("jOOQ renders", () -> rendered(jooqQuery));
    tasks.put("jOOQ builds and renders", () -> rendered(jooq.build()));
  }

  private static Object rendered(Query query) {
    return List.of(query.getSQL(), query.getBindValues());
  }

  /** Runs the tasks in turns and prints the median of each. */
  public static void main(String[] args) {
    System.out.println(Machine.facts());
    new RenderCost().run();
  }

  private void run() {
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (String name : tasks.keySet()) {
        long took = measure(name);
        if (round >= WARM_UP) {
          nanos.computeIfAbsent(name, key -> new ArrayList<>()).add(took);
        }
      }
    }
    nanos.forEach(
        (name, all) ->
            System.out.printf(
                "%-26s %,8d ns %,8d bytes%n",
                name, all.stream().sorted().toList().get(ROUNDS / 2), bytes.get(name)));
  }

  private long measure(String name) {
    Supplier<Object> task = tasks.get(name);
    long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long begin = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < CALLS; i++) {
      last = task.get();
    }
    long took = THREADS.getCurrentThreadCpuTime() - begin;
    long now = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    bytes.put(name, (now - allocated) / CALLS);
    return last == null ? 0 : took / CALLS;
  }
}
