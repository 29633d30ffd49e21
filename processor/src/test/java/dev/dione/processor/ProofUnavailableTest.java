package dev.dione.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles on a machine on which SQLite's native library cannot be loaded. */
final class ProofUnavailableTest {
  @TempDir private Path folder;

  @Test
  void isANote() throws Exception {
    Outcome outcome = javac("-Werror");
    assertThat(outcome.output())
        .contains(
            "TodoDb.java:7: Note: The SQL is not proved, because SQLite does not start here:");
    assertThat(outcome.exitCode()).isZero();
    assertThat(folder.resolve("classes/app/TodoDb_.class")).exists();
  }

  @Test
  void isAnErrorIfTheProofIsRequired() throws Exception {
    Outcome outcome = javac("-Adione.proof=required");
    assertThat(outcome.output())
        .contains("TodoDb.java:7: error: [D1E025/ProofUnavailable] The SQL could not be proved");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  private record Outcome(int exitCode, String output) {}

  private Outcome javac(String option) throws IOException, InterruptedException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    // The driver unpacks its library into this folder, which is a file.
    command.add("-J-Dorg.sqlite.tmpdir=" + Files.writeString(folder.resolve("no-folder"), ""));
    command.addAll(List.of("-cp", classPath, "-processorpath", classPath));
    command.addAll(List.of("-Xlint:all,-processing,-options", option, "-d", classes.toString()));
    Case.files(Case.named("ok", "first-steps").folder(), ".java").stream()
        .filter(file -> !file.toString().contains("expected"))
        .forEach(file -> command.add(file.toString()));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), Files.readString(output, UTF_8));
  }
}
