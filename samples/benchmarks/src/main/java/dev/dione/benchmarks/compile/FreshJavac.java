package dev.dione.benchmarks.compile;

import dev.dione.benchmarks.Cost;
import java.util.spi.ToolProvider;

/** What the fresh JVM runs: javac once, and then it tells how long the JVM has worked. */
public final class FreshJavac {
  private static final String WORKED = "worked: ";

  private FreshJavac() {}

  /** Runs javac with these arguments. */
  public static void main(String[] args) {
    int exit = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.out, args);
    System.out.println(WORKED + Cost.ownCpuNanos());
    System.exit(exit);
  }

  /** What javac said. */
  static String messages(String output) {
    return output.substring(0, Math.max(0, output.lastIndexOf(WORKED)));
  }

  /** How long the JVM has worked, in nanoseconds. */
  static long cpuNanos(String output) {
    return Long.parseLong(output.substring(output.lastIndexOf(WORKED) + WORKED.length()).strip());
  }
}
