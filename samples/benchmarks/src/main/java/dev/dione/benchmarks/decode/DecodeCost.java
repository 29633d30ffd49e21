package dev.dione.benchmarks.decode;

import com.sun.management.ThreadMXBean;
import dev.dione.benchmarks.Machine;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What {@link DecodeBenchmark} measures, in the time that the thread works and the bytes that it
 * allocates: for a machine that has other things to do, where time that passes says little.
 */
public final class DecodeCost {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROWS = 10_000;
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 101;

  private final Map<String, Callable<List<Show>>> tasks = new LinkedHashMap<>();
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
  private final Map<String, List<Long>> bytes = new LinkedHashMap<>();
  private int rowsSeen;

  private DecodeCost() {
    Decoders decoders = new Decoders(Shows.of(ROWS));
    tasks.put("hand-written parser of /raw", decoders::handWritten);
    tasks.put("Dione", decoders::dione);
    tasks.put("Jackson data binding of /query", decoders::dataBinding);
  }

  /**
   * Runs the tasks in turns and prints the median of each.
   *
   * @throws Exception if one fails
   */
  public static void main(String[] args) throws Exception {
    System.out.println(Machine.facts());
    new DecodeCost().run();
  }

  private void run() throws Exception {
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, Callable<List<Show>>> task : tasks.entrySet()) {
        measure(task.getKey(), task.getValue(), round >= 0);
      }
    }
    double base = median(nanos.get("hand-written parser of /raw"));
    double baseBytes = median(bytes.get("hand-written parser of /raw"));
    for (String name : tasks.keySet()) {
      double time = median(nanos.get(name));
      double allocated = median(bytes.get(name));
      System.out.printf(
          "%-32s %,6.0f ns a row (%.2f), %,6.0f bytes a row (%.2f), %,11.0f rows a second%n",
          name,
          time / ROWS,
          time / base,
          allocated / ROWS,
          allocated / baseBytes,
          1e9 * ROWS / time);
    }
  }

  private void measure(String name, Callable<List<Show>> task, boolean counts) throws Exception {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long begin = THREADS.getCurrentThreadCpuTime();
    rowsSeen += task.call().size();
    long took = THREADS.getCurrentThreadCpuTime() - begin;
    long made = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    if (counts) {
      nanos.computeIfAbsent(name, key -> new ArrayList<>()).add(took);
      bytes.computeIfAbsent(name, key -> new ArrayList<>()).add(made);
    }
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
