package dev.dione.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Code in a README is code that is compiled: a fence is preceded by {@code <!-- from FILE#REGION
 * -->} and equals that region, or by {@code <!-- from FILE -->} and equals lines of that file.
 */
class ReadmeTest {
  private static final Path ROOT = root();
  private static final Pattern FENCE =
      Pattern.compile(
          "(?:<!-- from (\\S+?)(?:#(\\w+))? -->\\n)?```(java|sql)\\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> everyFenceIsFromTheSource() {
    return readmes().stream()
        .flatMap(
            readme ->
                FENCE.matcher(text(readme)).results().map(MatchOf::new).map(m -> m.test(readme)));
  }

  @Test
  void thereAreFencesToCheck() {
    assertThat(FENCE.matcher(text(ROOT.resolve("README.md"))).results()).hasSizeGreaterThan(3);
  }

  /** A fence that was found. */
  private record MatchOf(MatchResult match) {
    DynamicTest test(Path readme) {
      String first = match.group(4).lines().findFirst().orElse("");
      return DynamicTest.dynamicTest(
          ROOT.relativize(readme) + ": " + first,
          () -> {
            assertThat(match.group(1)).as("<!-- from FILE --> before the fence").isNotNull();
            String source = text(ROOT.resolve(match.group(1)));
            if (match.group(2) != null) {
              assertThat(match.group(4)).isEqualTo(region(source, match.group(2)));
            } else {
              assertThat(unindented(source)).contains(unindented(match.group(4)));
            }
          });
    }
  }

  private static String region(String source, String name) {
    Matcher region =
        Pattern.compile(
                "// tag::" + name + "\\[]\\n(.*?)\\n\\s*// end::" + name + "\\[]", Pattern.DOTALL)
            .matcher(source);
    assertThat(region.find()).as("region " + name).isTrue();
    return region.group(1).stripIndent() + "\n";
  }

  private static String unindented(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static List<Path> readmes() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.endsWith("README.md"))
          .filter(file -> !file.toString().contains("target"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
