package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.processor.report.Code;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code is shown by a case and explained in the README, once. */
final class CatalogueTest {
  /** Has a test of its own: it takes a machine on which SQLite does not start. */
  private static final List<Code> WITHOUT_CASE = List.of(Code.INTERNAL, Code.PROOF_UNAVAILABLE);

  @Test
  void everyCodeHasAnErrorCase() {
    String said =
        Case.all("error").stream()
            .map(c -> Case.read(c.folder().resolve("expected.txt")))
            .collect(Collectors.joining());
    List<String> missing =
        Arrays.stream(Code.values())
            .filter(code -> !WITHOUT_CASE.contains(code))
            .map(Code::tag)
            .filter(tag -> !said.contains("[" + tag + "]"))
            .toList();
    assertThat(missing).as("codes without a folder in cases/error").isEmpty();
  }

  @Test
  void everyCodeHasOneRowInTheReadme() {
    List<String> rows =
        Case.read(Path.of("README.md"))
            .lines()
            .filter(line -> line.startsWith("| D1"))
            .map(line -> line.split("\\|")[1].strip() + "/" + line.split("\\|")[2].strip())
            .toList();
    List<String> tags = Arrays.stream(Code.values()).map(Code::tag).toList();
    assertThat(rows).as("rows of the table in README.md").containsExactlyElementsOf(tags);
  }

  @Test
  void everyRowHasAMeaningAndAFix() {
    assertThat(Case.read(Path.of("README.md")).lines().filter(line -> line.startsWith("| D1")))
        .allSatisfy(
            line -> assertThat(line.split("\\|")).hasSize(5).noneMatch(cell -> cell.equals(" ")));
  }

  @Test
  void everyWarningKeyIsInTheReadme() {
    String readme = Case.read(Path.of("README.md"));
    assertThat(Arrays.stream(Code.values()).filter(Code::isWarning))
        .allSatisfy(code -> assertThat(readme).contains("`" + code.warningKey() + "`"));
  }

  @Test
  void numbersAndWordsAreNeverReused() {
    List<String> tags = Arrays.stream(Code.values()).map(Code::tag).toList();
    assertThat(tags.stream().map(tag -> tag.replaceAll("\\D+", " ").strip().split(" ")[1]))
        .doesNotHaveDuplicates();
    assertThat(tags.stream().map(tag -> tag.substring(tag.indexOf('/')))).doesNotHaveDuplicates();
  }
}
