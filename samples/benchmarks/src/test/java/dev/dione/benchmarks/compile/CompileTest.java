package dev.dione.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared is the same work: every variant ends with the same classes. */
class CompileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyVariantEndsWithTheSameClasses(Compiler compiler) throws Exception {
    Project project = Project.write(3, folder.resolve("project"));
    compiler.compile(project, Variant.DIONE);
    List<String> expected = classes(project, Variant.DIONE);

    for (Variant variant : List.of(Variant.JAVAC, Variant.NOTHING)) {
      compiler.compile(project, variant);
      assertThat(classes(project, variant)).as(variant.title()).isEqualTo(expected);
    }
    assertThat(expected).contains("bench/Event2_.class", "bench/Event2Dao_$Batch.class");
  }

  private static List<String> classes(Project project, Variant variant) throws IOException {
    Path root = project.classes(variant.name());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class"))
          .sorted()
          .toList();
    }
  }
}
