package dev.dione.workerd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.contract.ContractCase;
import dev.dione.contract.ProductionContract;
import dev.dione.contract.transcript.Answers;
import dev.dione.local.LocalD1;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's table of differences is true: one that is no more fails, too. */
class DifferencesTest extends WorkerdCase {
  private static final int CELLS = 4;

  static Stream<Arguments> table() throws IOException {
    List<Arguments> rows =
        Files.readAllLines(NodePackages.FOLDER.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList())
            .filter(cells -> cells.size() == CELLS)
            .map(cells -> Arguments.of(code(cells.get(0)), code(cells.get(1)), code(cells.get(2))))
            .toList();
    assertThat(rows).isNotEmpty();
    return rows.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void theyDifferAsListed(String request, String engine, String workerd) {
    assertThat(engine).isNotEqualTo(workerd);
    try (D1 local = LocalD1.inMemory();
        D1 real = open()) {
      assertThat(Answers.ask(real, request)).as("workerd").isEqualTo(workerd);
      assertThat(Answers.ask(local, request)).as("engine").isEqualTo(engine);
    }
  }

  /** Too long for the table: a statement of more steps than workerd's source sets. */
  @Test
  void workerdTakesMoreSteps() {
    try (D1 real = open()) {
      ContractCase.run(real, "CREATE TABLE t (a, b, c, d, e)");
      assertThat(ContractCase.run(real, ProductionContract.rows(4_500)).meta().changes())
          .isEqualTo(4_500);
    }
  }

  private static String code(String cell) {
    return cell.replaceAll("^`|`$", "");
  }
}
