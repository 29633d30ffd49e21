package dev.dione.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.local.LocalContractTest;
import dev.dione.local.server.RestContractTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much the contract asks of a server, counted by running it: area by area, and in all. */
class AreasTest {
  private static final int IN_EACH = 15;
  private static final int IN_ALL = 300;

  private static final Map<String, List<String>> AREAS = new LinkedHashMap<>();

  static {
    area(
        "limits",
        "holdsAt whatIsNotLimited aHundredAndOneParameters aValueOfTwoMillionBytes"
            + " rowsOfMoreThanTwoMillionBytes theStepsOfAStatement");
    area("functions", "functions refusedFunctions absentFunctions");
    area("PRAGMAs", "pragmas refusedPragmas allowedPragmas");
    area("binding", "integersAreExactThroughText doublesAreExact parametersAreBoundAsD1BindsThem");
    area(
        "result types",
        "values wholeRealsReadBothWays negativeZeroBecomesZero infinityComesAsNull");
    area("errors", "errors mistakes aNulEndsNoStatement");
    area("meta", "meta changes sizeAfter lastRowId");
    area("atomicity", "atomicity aFailureUndoesTheWholeBatch ddlIsUndone aMultiRowInsertIsUndone");
    area("triggers", "triggers");
    area("views", "views");
    area("FTS5", "fts5");
    area("generated columns", "generatedColumns");
    area("STRICT", "strict");
    area("WITHOUT ROWID", "withoutRowid");
    area("foreign keys", "foreignKeys deferredForeignKeysWithinABatch");
    area("several statements", "severalStatementsInOneText theTextIsOneTransaction");
  }

  private static void area(String name, String methods) {
    AREAS.put(name, Arrays.asList(methods.split(" ")));
  }

  @Test
  void eachAreaHasItsCases() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    AREAS.forEach(
        (name, methods) ->
            counts.put(
                name,
                methods.stream()
                    .mapToInt(one -> ContractRun.of(asked(one), one).passed().size())
                    .sum()));

    assertThat(counts)
        .allSatisfy((name, count) -> assertThat(count).as(name).isGreaterThanOrEqualTo(IN_EACH));
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
        .isGreaterThanOrEqualTo(IN_ALL);
  }

  /** The engine itself, and over HTTP what is a matter of HTTP. */
  private static Class<?> asked(String method) {
    boolean onEngine =
        Arrays.stream(LocalContractTest.class.getMethods())
            .anyMatch(one -> one.getName().equals(method));
    return onEngine ? LocalContractTest.class : RestContractTest.class;
  }
}
