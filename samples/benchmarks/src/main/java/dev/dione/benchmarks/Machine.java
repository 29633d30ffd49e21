package dev.dione.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when something is measured. */
public final class Machine {
  private Machine() {}

  /** One line: the day (UTC), the JDK, the system and how many cores this process may use. */
  public static String facts() {
    return "%s, JDK %s (%s), %s %s, %d cores"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            System.getProperty("java.version"),
            System.getProperty("java.vm.name"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors());
  }
}
