package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what the first case holds. */
final class ReadmeTest {
  private static final Pattern FENCE = Pattern.compile("```(?:java|sql)\n(.*?)```", Pattern.DOTALL);

  @Test
  void codeIsThatOfTheCase() {
    String shown =
        Case.files(Case.named("ok", "first-steps").folder(), "").stream()
            .map(file -> unindented(Case.read(file)))
            .collect(Collectors.joining("\n"));
    List<String> parts =
        FENCE
            .matcher(Case.read(Path.of("README.md")))
            .results()
            .flatMap(fence -> Pattern.compile("\n\n").splitAsStream(fence.group(1)))
            .map(ReadmeTest::unindented)
            .toList();
    assertThat(parts).hasSizeGreaterThan(5).allSatisfy(part -> assertThat(shown).contains(part));
  }

  private static String unindented(String text) {
    return text.strip().replaceAll("\n +", "\n");
  }
}
