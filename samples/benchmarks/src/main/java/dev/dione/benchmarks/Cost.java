package dev.dione.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What running something once costs.
 *
 * @param wallNanos the time that passes, in nanoseconds; on a busy machine, waiting is part of it
 * @param cpuNanos the time that its process works, in nanoseconds: all threads, those that collect
 *     garbage or compile byte code among them
 */
public record Cost(long wallNanos, long cpuNanos) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Something whose cost is measured. */
  @FunctionalInterface
  public interface Task {
    /**
     * Does it once.
     *
     * @return what it cost
     * @throws Exception if it cannot be done, which ends the measurement
     */
    Cost run() throws Exception;
  }

  /** Something that is done in this process. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does it once.
     *
     * @throws Exception if it cannot be done
     */
    void run() throws Exception;
  }

  /**
   * Does something in this process.
   *
   * @return what it cost
   * @throws Exception what the work throws
   */
  public static Cost of(Work work) throws Exception {
    long wall = System.nanoTime();
    long cpu = ownCpuNanos();
    work.run();
    return new Cost(System.nanoTime() - wall, ownCpuNanos() - cpu);
  }

  /** How long this process has worked, in nanoseconds. */
  public static long ownCpuNanos() {
    return SYSTEM.getProcessCpuTime();
  }
}
