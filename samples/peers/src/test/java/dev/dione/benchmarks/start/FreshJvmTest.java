package dev.dione.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.benchmarks.crud.Libraries;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshJvmTest {
  /** Each class costs a fresh JVM about a fifth of a millisecond. */
  private static final int MOST_OWN = 95;

  private static final List<String> FOR_OTHERS =
      List.of(
          "com.fasterxml.",
          "okhttp3.",
          "okio.",
          "kotlin.",
          "dev.dione.query.column.Columns",
          "dev.dione.query.expr.Expr",
          "dev.dione.rest.");

  @Test
  void aDaoReadsItsFirstRowWithoutWhatJsonRestAndQueriesNeed(@TempDir Path directory)
      throws Exception {
    Path file = directory.resolve("concerts.sqlite");
    Libraries.create(file, 10);
    List<String> loaded = new FreshJvm("Dione", file).classes();
    assertThat(loaded).contains("dev.dione.engine.Engine", "dev.dione.benchmarks.crud.Concert_");
    assertThat(loaded).noneMatch(name -> FOR_OTHERS.stream().anyMatch(name::startsWith));
    assertThat(loaded)
        .filteredOn(name -> name.startsWith("dev.dione.") && !name.contains(".benchmarks."))
        .hasSizeLessThanOrEqualTo(MOST_OWN);
  }
}
