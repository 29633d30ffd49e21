package dev.dione.benchmarks.start;

import dev.dione.benchmarks.crud.Libraries;
import dev.dione.benchmarks.crud.Library;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** What runs in the fresh JVM: opens a file with a library, and reads one row of it. */
final class FirstRow {
  static final String ID = "c1-calvin-harris";
  static final String TITLE = "Calvin Harris, night 1";

  private FirstRow() {}

  /**
   * Prints the row, and then for how many nanoseconds this JVM has worked.
   *
   * @param args the library, the file and the row's id
   */
  public static void main(String[] args) throws SQLException {
    try (Library<?> library = Libraries.open(args[0], Path.of(args[1]))) {
      System.out.println(title(library, args[2]));
      Duration worked = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
      System.out.println(worked.toNanos());
    }
  }

  private static <T> String title(Library<T> library, String id) throws SQLException {
    return library.concert(library.byId(id)).title();
  }
}
