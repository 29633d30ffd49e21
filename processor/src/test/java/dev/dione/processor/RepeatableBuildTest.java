package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same sources give the same bytes, in whatever order javac gets them. */
final class RepeatableBuildTest {

  @TestFactory
  Stream<DynamicTest> sameBytes() {
    return Stream.of("constraints", "converted", "nested-types", "overloads", "results", "writes")
        .map(name -> dynamicTest(name, () -> sameBytes(Case.named("ok", name))));
  }

  private static void sameBytes(Case c) {
    List<JavaFileObject> reversed = new ArrayList<>(c.sources());
    Collections.reverse(reversed);
    Compilation first = c.compile();
    assertThat(first.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(Case.generated(c.compile())).isEqualTo(Case.generated(first)).isNotEmpty();
    assertThat(Case.generated(c.compile(reversed))).isEqualTo(Case.generated(first));
  }
}
