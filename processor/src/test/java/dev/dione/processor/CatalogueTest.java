package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.processor.report.Code;
import dev.dione.processor.report.RootCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code is shown by a case, and stands in CATALOGUE.md with it. */
final class CatalogueTest {
  /**
   * Codes that no folder of sources can provoke: our own bugs, a machine on which SQLite does not
   * start (ProofUnavailableTest), and a jar without generated classes (ClassFilesTest).
   */
  private static final List<Code> WITHOUT_CASE =
      List.of(RootCode.INTERNAL, RootCode.PROOF_UNAVAILABLE, RootCode.CLASS_FILE);

  @Test
  void everyCodeHasAnErrorCase() {
    String said =
        Case.all("error").stream()
            .map(c -> Case.read(c.folder().resolve("expected.txt")))
            .collect(Collectors.joining());
    List<String> missing =
        Code.all().stream()
            .filter(code -> !WITHOUT_CASE.contains(code))
            .map(Code::tag)
            .filter(tag -> !said.contains("[" + tag + "]"))
            .toList();
    assertThat(missing).as("codes without a folder in cases/error").isEmpty();
  }

  @Test
  void pageIsMadeOfCodesAndCases() {
    List<Said> said = Case.all("error").stream().flatMap(c -> Said.by(c).stream()).toList();
    Goldens.check(Path.of("CATALOGUE.md"), new CataloguePage(said).text());
  }

  @Test
  void everyCodeHasAMeaningAndAFix() {
    assertThat(Code.all())
        .extracting(Code::entry)
        .allSatisfy(entry -> assertThat(entry.meaning()).endsWith("."))
        .allSatisfy(entry -> assertThat(entry.fix()).endsWith("."))
        .allSatisfy(entry -> assertThat(entry.message()).isNotBlank());
  }

  @Test
  void numbersAndWordsAreNeverReused() {
    List<String> tags = Code.all().stream().map(Code::tag).toList();
    assertThat(tags.stream().map(tag -> tag.substring(0, tag.indexOf('/'))))
        .doesNotHaveDuplicates();
    assertThat(tags.stream().map(tag -> tag.substring(tag.indexOf('/')))).doesNotHaveDuplicates();
  }
}
