package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The cases of mistakes, by code and construct: what the comment above the mistake names, as in
 * {@code // in ORDER BY}. None is there twice, and each says line and column.
 */
final class ConstructsTest {
  private static final int CASES = 150;
  private static final int CODES = 50;

  private static final List<Said> SAID =
      Case.all("error").stream()
          .flatMap(c -> Said.by(c).stream())
          .filter(said -> !said.tag().isEmpty())
          .toList();

  @Test
  void areManyOverManyCodes() {
    assertThat(SAID.stream().map(ConstructsTest::key).distinct())
        .hasSizeGreaterThanOrEqualTo(CASES);
    assertThat(SAID.stream().map(Said::tag).distinct()).hasSizeGreaterThanOrEqualTo(CODES);
  }

  @Test
  void allNameTheirConstruct() {
    List<String> without =
        SAID.stream()
            .filter(said -> said.construct().isEmpty())
            .map(said -> line(said) + " " + said.tag())
            .toList();
    assertThat(without).as("diagnostics without a comment above their place").isEmpty();
  }

  @Test
  void noTwoShowTheSame() {
    List<String> twice =
        SAID.stream().collect(Collectors.groupingBy(ConstructsTest::key)).entrySet().stream()
            .filter(
                entry -> entry.getValue().stream().map(ConstructsTest::line).distinct().count() > 1)
            .map(
                entry ->
                    entry.getKey()
                        + " in "
                        + entry.getValue().stream().map(ConstructsTest::line).toList())
            .toList();
    assertThat(twice).as("the same code and construct in two cases").isEmpty();
  }

  @Test
  void allSayWhere() {
    assertThat(SAID)
        .allSatisfy(said -> assertThat(said.line()).as(said.text()).isPositive())
        .allSatisfy(said -> assertThat(said.column()).as(said.text()).isPositive());
  }

  /** Every mistake stands in a source of the case, never in what was generated. */
  @Test
  void allStandInTheUsersSources() {
    assertThat(SAID).allSatisfy(said -> assertThat(said.source()).as(said.text()).isNotEmpty());
  }

  private static String line(Said said) {
    return said.of().name() + "/" + said.file() + ":" + said.line();
  }

  private static String key(Said said) {
    return said.tag() + ": " + said.construct();
  }
}
