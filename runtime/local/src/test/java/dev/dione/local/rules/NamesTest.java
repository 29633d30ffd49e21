package dev.dione.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.contract.transcript.Transcript;
import dev.dione.contract.transcript.TranscriptFile;
import dev.dione.dialect.limits.Functions;
import dev.dione.dialect.limits.Pragmas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The transcripts ask for each name that D1 allows or refuses, and for a refused function in every
 * place where an expression may stand. What they answer is the contract's to hold.
 */
class NamesTest {
  private static final List<String> PLACES =
      List.of(
          "SELECT %s",
          "CREATE VIEW v AS SELECT %s",
          "CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO u SELECT %s",
          "CREATE TABLE c (a, CHECK (%s",
          "CREATE TABLE c (a DEFAULT (%s",
          "CREATE INDEX i ON t (%s",
          "CREATE INDEX i ON t (a) WHERE %s",
          "CREATE TABLE c (a, b AS (%s",
          "SELECT a FROM t WHERE %s",
          "INSERT INTO t VALUES (%s",
          "UPDATE t SET a = %s");

  /** A difference that the README of dione-workerd lists. */
  private static final String VIEW_OF_SQLITE_LOG = "CREATE VIEW v AS SELECT sqlite_log";

  @Test
  void eachAllowedFunctionIsCalled() {
    String requests = String.join("\n", requests("functions"));
    Set<String> called =
        Pattern.compile("\\w+(?= *\\()|current_\\w+|->>|->")
            .matcher(requests)
            .results()
            .map(match -> match.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertThat(called).containsAll(Functions.allowed());
  }

  @Test
  void eachRefusedFunctionIsACase() {
    assertThat(names("refusedFunctions")).isEqualTo(Functions.refused());
    assertThat(names("absentFunctions")).containsAll(Functions.absent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"refusedFunctions", "absentFunctions"})
  void aRefusedFunctionStandsInEveryPlace(String file) {
    List<String> missing = new ArrayList<>();
    for (Transcript transcript : TranscriptFile.read(file).transcripts()) {
      for (String place : PLACES) {
        String wanted = place.formatted(name(transcript));
        if (transcript.requests().stream().noneMatch(request -> request.contains(wanted))) {
          missing.add(wanted);
        }
      }
    }
    missing.remove(VIEW_OF_SQLITE_LOG);
    assertThat(missing).isEmpty();
  }

  @Test
  void eachPragmaIsAsked() {
    String requests = String.join("\n", requests("pragmas"));
    assertThat(Pragmas.allowed())
        .allSatisfy(name -> assertThat(requests).contains("PRAGMA " + name));
    assertThat(names("refusedPragmas")).isEqualTo(Pragmas.refused());
    assertThat(TranscriptFile.read("refusedPragmas").transcripts())
        .allSatisfy(
            transcript ->
                assertThat(transcript.requests())
                    .containsAll(
                        Stream.of(
                                "PRAGMA %s",
                                "PRAGMA %s = 1", "PRAGMA %s (1)", "SELECT * FROM pragma_%s")
                            .map(form -> form.formatted(name(transcript)))
                            .toList()));
  }

  private static List<String> requests(String file) {
    return TranscriptFile.read(file).transcripts().stream()
        .flatMap(transcript -> transcript.requests().stream())
        .toList();
  }

  private static Set<String> names(String file) {
    return TranscriptFile.read(file).transcripts().stream()
        .map(NamesTest::name)
        .collect(Collectors.toSet());
  }

  private static String name(Transcript transcript) {
    return transcript.title().split(" ")[0];
  }
}
