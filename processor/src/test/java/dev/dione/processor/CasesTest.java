package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Compiles every folder of {@code cases/ok} and {@code cases/error}, as many at once as there are
 * processors: so build tools compile modules, too.
 */
final class CasesTest {

  /** Good sources compile without a warning, and give exactly the expected files. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> ok() {
    return Case.all("ok").stream().map(c -> dynamicTest(c.name(), () -> ok(c)));
  }

  private static void ok(Case c) {
    Compilation compilation = c.compile("-Werror", "-Adione.proof=required");
    assertThat(Case.diagnostics(compilation)).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    Goldens.check(c.folder().resolve("expected"), Case.generated(compilation));
  }

  /** Bad sources give exactly the expected diagnostics. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> error() {
    return Case.all("error").stream().map(c -> dynamicTest(c.name(), () -> error(c)));
  }

  private static void error(Case c) {
    String diagnostics = Case.diagnostics(c.compile());
    assertThat(diagnostics).as("what it says").isNotEmpty();
    Goldens.check(c.folder().resolve("expected.txt"), diagnostics);
  }
}
