package dev.dione.benchmarks.crud;

import com.sun.management.ThreadMXBean;
import dev.dione.benchmarks.Cost;
import java.lang.management.ManagementFactory;

/**
 * Calls that are measured together.
 *
 * @param calls how many
 * @param preparation what comes before, and is not measured
 * @param work all of the calls
 */
record Batch(int calls, Runnable preparation, Cost.Work work) implements Cost.Task {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The cost of all calls; of the CPU, what this thread takes: SQLite works on it too. */
  @Override
  public Cost run() throws Exception {
    preparation.run();
    long wall = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    work.run();
    return new Cost(System.nanoTime() - wall, THREADS.getCurrentThreadCpuTime() - cpu);
  }
}
