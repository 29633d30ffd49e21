package dev.dione.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.contract.transcript.Transcript;
import dev.dione.contract.transcript.TranscriptFile;
import dev.dione.local.LocalContractTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract sees each rule of the engine: switched off one by one, at least one case of the
 * contract fails, and it is the one that asks for the rule.
 */
class RulesTest {
  private static final String ALLOWED_NAME = "dione.allowed-name";

  @TempDir Path folder;

  static Stream<Rule> rules() {
    return Stream.of(
        Rule.limit("COLUMNS", "columns of a result"),
        Rule.limit("COLUMNS", "columns of a table"),
        Rule.limit("COLUMNS", "columns of an index"),
        Rule.limit("COLUMNS", "columns of a SET"),
        Rule.limit("EXPRESSION_DEPTH", "ORs"),
        Rule.limit("COMPOUND_TERMS", "terms of UNION ALL"),
        // SQLite has no more as it is compiled, so this one is made stricter
        Rule.ofEngine(
                "arguments of a function",
                "Database",
                "Limits.FUNCTION_ARGUMENTS)",
                "126)",
                "holdsAt")
            .withTitle("arguments of a function"),
        Rule.limit("LIKE_PATTERN_BYTES", "bytes of LIKE"),
        Rule.limit("LIKE_PATTERN_BYTES", "bytes of GLOB"),
        Rule.limit("TRIGGER_DEPTH", "triggers in one another"),
        Rule.ofEngine(
            "parameters", "Database", "Limits.PARAMETERS)", "32_766)", "aHundredAndOneParameters"),
        Rule.ofEngine(
            "steps", "Database", "Limits.PROGRAM_STEPS)", "250_000_000)", "theStepsOfAStatement"),
        Rule.ofEngine(
            "bytes of a made value",
            "Database",
            "Limits.VALUE_BYTES)",
            "100_000_000)",
            "madeValuesOfMoreThanTwoMillionBytes"),
        Rule.ofEngine(
            "bytes of a parameter",
            "Database",
            "Limits.VALUE_BYTES)",
            "100_000_000)",
            "valuesOfMoreThanTwoMillionBytes"),
        Rule.ofEngine(
            "bytes of a row",
            "Database",
            "Limits.VALUE_BYTES)",
            "100_000_000)",
            "rowsOfMoreThanTwoMillionBytes"),
        Rule.ofEngine(
            "nothing behind a NUL",
            "Session",
            "if (checked.nul() < 0) {",
            "if (true) {",
            "aNulEndsNoStatement"),
        Rule.ofDialect(
                "bytes of a statement",
                "sql/StatementRules",
                "return fits ?",
                "return true ?",
                "holdsAt")
            .withTitle("bytes of a statement"),
        Rule.ofEngine(
            "numbers are bound as REAL",
            "Parameters",
            "jdbc.setDouble(position, ((Number) value).doubleValue());",
            "double d = ((Number) value).doubleValue();"
                + " if (d == Math.rint(d)) jdbc.setLong(position, (long) d);"
                + " else jdbc.setDouble(position, d);",
            "parametersAreBoundAsD1BindsThem"),
        Rule.ofEngine(
            "as many values as parameters",
            "Parameters",
            "values.size() != prepared.parameterCount()",
            "false",
            "parameterCounts"),
        Rule.ofEngine(
            "foreign keys",
            "Database",
            "config.enforceForeignKeys(true)",
            "config.enforceForeignKeys(false)",
            "foreignKeys"),
        Rule.ofEngine(
            "one transaction",
            "Engine",
            "boolean open = session.rollback();",
            "session.commit(); boolean open = true;",
            "aFailureUndoesTheWholeBatch"),
        Rule.ofEngine(
            "DDL in the transaction",
            "Engine",
            "boolean open = session.rollback();",
            "session.commit(); boolean open = true;",
            "ddlIsUndone"),
        Rule.ofEngine(
            "shadow tables are read-only",
            "Session",
            "refusal = shadows.refusal(",
            "shadows.refusal(",
            "fts5"),
        Rule.ofDialect(
            "no BEGIN, COMMIT, SAVEPOINT",
            "sql/StatementRules",
            "Refusal.of(TRANSACTION, null);",
            "null;",
            "transactions"),
        Rule.ofDialect(
            "no ATTACH",
            "sql/StatementRules",
            "case \"ATTACH\", \"DETACH\" -> Refusal.notAuthorized();",
            "",
            "whatIsNotAllowed"),
        Rule.ofDialect(
                "no temporary tables",
                "sql/DefinitionRules",
                "statement.token(at).isWord(\"TEMP\")",
                "statement.token(at).isWord(\"TEMPS\")",
                "whatIsNotAllowed")
            .withTitle("TEMP"),
        Rule.ofDialect(
                "no tables of D1's own names",
                "sql/DefinitionRules",
                ".startsWith(\"_cf_\")",
                ".startsWith(\"_cfs_\")",
                "whatIsNotAllowed")
            .withTitle("_cf_"),
        Rule.ofDialect(
            "virtual tables of D1's modules",
            "sql/DefinitionRules",
            "VirtualTables.isModule(module.name())",
            "true",
            "definitions"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleThatIsOffShows(Rule rule) throws Exception {
    try (ChangedEngine engine = ChangedEngine.with(rule.path(), rule.code(), rule.off(), folder)) {
      ContractRun run = ContractRun.of(engine.twin(LocalContractTest.class), rule.method());
      assertThat(run.failed()).anyMatch(title -> title.contains(rule.title()));
    }
  }

  @Test
  void aFunctionThatIsAllowedShows() throws Exception {
    Rule rule =
        Rule.ofDialect(
            "functions",
            "limits/Functions",
            "if (ALLOWED.contains(lower)) {",
            "if (ALLOWED.contains(lower) || lower.equals(System.getProperty(\"%s\"))) {"
                .formatted(ALLOWED_NAME),
            "refusedFunctions");
    eachShows(rule, "refusedFunctions");
    eachShows(rule, "absentFunctions");
  }

  @Test
  void aPragmaThatIsAllowedShows() throws Exception {
    Rule rule =
        Rule.ofDialect(
            "pragmas",
            "limits/Pragmas",
            "if (wanted == null) {",
            "if (name.equals(System.getProperty(\"%s\"))) { return true; } if (wanted == null) {"
                .formatted(ALLOWED_NAME),
            "refusedPragmas");
    eachShows(rule, "refusedPragmas");
  }

  static Stream<String> methods() {
    return Stream.concat(
            rules().map(Rule::method),
            Stream.of("refusedFunctions", "absentFunctions", "refusedPragmas"))
        .distinct();
  }

  /** With all rules on, the changed classes pass: what fails above fails because of the change. */
  @ParameterizedTest
  @MethodSource("methods")
  void withAllRulesOnNothingShows(String method) throws Exception {
    Rule none =
        Rule.ofEngine("none", "Engine", "private boolean closed;", "private boolean closed; ", "");
    try (ChangedEngine engine = ChangedEngine.with(none.path(), none.code(), none.off(), folder)) {
      ContractRun run = ContractRun.of(engine.twin(LocalContractTest.class), method);
      assertThat(run.failed()).isEmpty();
      assertThat(run.passed()).isNotEmpty();
    }
  }

  /** Allows the names of a transcript's cases one by one: the case of the name fails. */
  private void eachShows(Rule rule, String file) throws Exception {
    List<String> titles =
        TranscriptFile.read(file).transcripts().stream().map(Transcript::title).toList();
    assertThat(titles).hasSizeGreaterThan(15);
    try (ChangedEngine engine = ChangedEngine.with(rule.path(), rule.code(), rule.off(), folder)) {
      Class<?> tests = engine.twin(LocalContractTest.class);
      for (int i = 0; i < titles.size(); i++) {
        System.setProperty(ALLOWED_NAME, titles.get(i).split(" ")[0]);
        assertThat(ContractRun.of(tests, file, i).failed()).containsExactly(titles.get(i));
      }
    } finally {
      System.clearProperty(ALLOWED_NAME);
    }
  }
}
