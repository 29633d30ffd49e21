package dev.dione.wrangler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dione.D1;
import dev.dione.error.D1ConfigException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1RequestTooLargeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding wrangler, starting it, and ending it. */
@Timeout(60)
class WranglerProcessTest extends WranglerCase {
  private static final String HANGS =
      "sleep 300 & echo $! > \"$FOLDER/child\"; echo $$ > \"$FOLDER/self\"; wait";

  @Test
  void itIsFoundInNodeModulesAbove() throws IOException {
    Path below = Files.createDirectories(folder.resolve("app/src"));
    try (D1 d1 = WranglerD1.local("DB", options().withFolder(below))) {
      d1.run(statement("DELETE FROM t"));
    }
    assertThat(wrangler.arguments()).contains("execute");
  }

  @Test
  void itIsFoundOnThePath() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path bin = folder.resolve("node_modules/.bin").toAbsolutePath();
    Path program = Files.move(bin.resolve("wrangler"), elsewhere.resolve("wrangler"));
    WranglerOptions options = options().withVariable("PATH", elsewhere + ":/usr/bin:/bin");
    try (D1 d1 = WranglerD1.local("DB", options);
        D1 named = WranglerD1.local("DB", options().withExecutable(program))) {
      d1.run(statement("DELETE FROM t"));
      named.run(statement("UPDATE t SET x = 1"));
    }
    assertThat(wrangler.sql()).startsWith("UPDATE");
  }

  /** As npm does it: a Node that was installed beside wrangler runs it. */
  @Test
  void programsBesideItComeFirst() {
    wrangler.runs("echo \"$PATH\" > \"$FOLDER/path\"; cat \"$FOLDER/answer\"", NO_RESULTS);
    try (D1 d1 = local()) {
      d1.run(statement("DELETE FROM t"));
    }
    assertThat(wrangler.read("path")).startsWith(folder.resolve("node_modules/.bin") + ":");
  }

  @Test
  void nowhere() throws IOException {
    Files.delete(folder.resolve("node_modules/.bin/wrangler"));
    try (D1 d1 = WranglerD1.local("DB", options().withVariable("PATH", "/nowhere"))) {
      assertThat(fail(d1, D1ConfigException.class, statement("SELECT 1")))
          .hasMessageStartingWith("wrangler was not found. It is neither in node_modules/.bin of")
          .hasMessageContaining("npm install --save-dev wrangler@4.100.0");
    }
  }

  @Test
  void aProgramThatIsNone() throws IOException {
    Path none = folder.resolve("none");
    try (D1 d1 = WranglerD1.local("DB", options().withExecutable(none))) {
      assertThat(fail(d1, D1ConfigException.class, statement("SELECT 1")))
          .hasMessageContaining("There is no file " + none);
      Files.createFile(none);
      assertThat(fail(d1, D1ConfigException.class, statement("SELECT 1")))
          .hasMessageContaining("may not be executed");
    }
    try (D1 d1 = WranglerD1.local("DB", options().withFolder(folder.resolve("missing")))) {
      assertThat(fail(d1, D1ConfigException.class, statement("SELECT 1")))
          .hasMessageContaining("The folder for wrangler is not there");
    }
  }

  static Stream<Arguments> badVersions() {
    return Stream.of(
        arguments("echo 3.99.0", "wrangler 3.99.0 is too old: Dione was tested with 4.100.0"),
        arguments("echo ' ⛅️ wrangler 4.9.1 (update available 4.164.0)'", "4.9.1 is too old"),
        arguments("echo hello", "did not print a version, but: hello"),
        arguments(
            "echo 'Wrangler requires at least Node.js v22.12.0. You are using v20.20.2.' >&2; exit 1",
            "You are using v20.20.2. Dione runs the 'node' beside wrangler"),
        arguments(
            "echo \"/usr/bin/env: 'node': No such file or directory\" >&2; exit 127",
            "there is no 'node' on the PATH"),
        arguments(
            "echo 'npm error npx canceled due to missing packages and no YES option: [\"wrangler@4.86.0\"]' >&2; exit 1",
            "wrangler was not found. npx has none, either"),
        arguments("echo odd >&2; exit 3", "failed (exit code 3): odd"));
  }

  @ParameterizedTest
  @MethodSource("badVersions")
  void theVersionIsLookedAtFirst(String command, String message) {
    wrangler.script("#!/bin/sh\ntouch '" + folder + "'/ran-\"$1\"\n" + command + "\n");
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1ConfigException.class, statement("DELETE FROM t")))
          .hasMessageContaining(message);
    }
    assertThat(wrangler.has("ran---version")).isTrue();
    assertThat(wrangler.has("ran-d1")).isFalse();
  }

  @Test
  void anOptionThatItDoesNotKnow() {
    wrangler.says("✘ [ERROR] Unknown argument: json", 1);
    try (D1 d1 = local()) {
      assertThat(fail(d1, D1ConfigException.class, statement("SELECT 1")))
          .hasMessageContaining("does not know an option that Dione uses");
    }
  }

  @Test
  void aTimeoutEndsItWithItsChildren() throws Exception {
    wrangler.runs(HANGS, "");
    try (D1 d1 = WranglerD1.local("DB", options().withTimeoutMillis(1_000))) {
      D1ConnectionException e = fail(d1, D1ConnectionException.class, statement("SELECT 1"));
      assertThat(e).hasMessageContaining("it took longer than 1000 ms");
      assertThat(e.mayHaveRun()).isTrue();
    }
    assertEnded();
  }

  @Test
  void oneThatDoesNotListenIsKilled() throws Exception {
    wrangler.runs("trap '' TERM; echo $$ > \"$FOLDER/self\"; while :; do sleep 0.1; done", "");
    try (D1 d1 = WranglerD1.local("DB", options().withTimeoutMillis(1_000))) {
      assertThat(fail(d1, D1ConnectionException.class, statement("SELECT 1"))).isNotNull();
    }
    awaitTrue(() -> !isAlive("self"));
  }

  @Test
  void anInterruptEndsIt() throws Exception {
    wrangler.runs(HANGS, "");
    AtomicBoolean interrupted = new AtomicBoolean();
    try (D1 d1 = local()) {
      Thread thread =
          new Thread(
              () -> {
                fail(d1, D1ConnectionException.class, statement("SELECT 1"));
                interrupted.set(Thread.currentThread().isInterrupted());
              });
      thread.start();
      awaitTrue(() -> wrangler.has("self"));
      thread.interrupt();
      thread.join();
    }
    assertThat(interrupted).isTrue();
    assertEnded();
  }

  @Test
  void closingEndsIt() throws Exception {
    wrangler.runs(HANGS, "");
    D1 d1 = local();
    CompletableFuture<D1ConnectionException> failure =
        CompletableFuture.supplyAsync(
            () -> fail(d1, D1ConnectionException.class, statement("SELECT 1")));
    awaitTrue(() -> wrangler.has("self"));
    d1.close();

    assertThat(failure.get(20, TimeUnit.SECONDS)).hasMessageContaining("the connection was closed");
    assertEnded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kill -9 $$", "exit 137"})
  void killedFromOutside(String command) {
    wrangler.runs(command, "");
    try (D1 d1 = local()) {
      D1ConnectionException e = fail(d1, D1ConnectionException.class, statement("SELECT 1"));
      assertThat(e).hasMessageContaining("was ended by signal 9");
      assertThat(e.mayHaveRun()).isTrue();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void moreThanACommandLineTakes() {
    try (D1 d1 = remote()) {
      String half = "x".repeat(70_000);
      assertThat(
              catchThrowableOfType(
                  D1RequestTooLargeException.class,
                  () ->
                      d1.batch(
                          List.of(
                              statement("INSERT INTO t VALUES (?1)", half),
                              statement("INSERT INTO t VALUES (?1)", half)))))
          .hasMessageContaining("do not fit into one command line")
          .hasMessageContaining("Nothing was sent")
          .hasMessageNotContaining("xxx");
      d1.run(statement("INSERT INTO t VALUES (?1)", half));
      assertThat(wrangler.sql()).hasSizeGreaterThan(70_000);
    }
  }

  @Test
  void noFileIsLeft() throws IOException {
    Set<Path> before = temporaryFolders();
    try (D1 d1 = local()) {
      d1.run(statement("DELETE FROM t"));
      wrangler.fails("oops");
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> d1.run(statement("DELETE FROM t")));
    }
    assertThat(before).containsAll(temporaryFolders());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--remote", "-x", "a b", "a;b", "$(id)", "a\nb", "ü"})
  void namesThatAreNone(String name) {
    assertThatExceptionOfType(D1ConfigException.class)
        .isThrownBy(() -> WranglerD1.local(name, options()));
    assertThatIllegalArgumentException().isThrownBy(() -> options().withEnvironment(name));
    assertThatIllegalArgumentException().isThrownBy(() -> options().withTimeoutMillis(-1));
  }

  private void assertEnded() throws InterruptedException {
    awaitTrue(() -> !isAlive("self") && !isAlive("child"));
    assertThat(ProcessHandle.current().descendants()).isEmpty();
  }

  private boolean isAlive(String file) {
    long id = Long.parseLong(wrangler.read(file).strip());
    return ProcessHandle.of(id).map(ProcessHandle::isAlive).orElse(false);
  }

  private static Set<Path> temporaryFolders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("dione-wrangler-"))
          .collect(Collectors.toSet());
    }
  }

  private static void awaitTrue(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
      Thread.sleep(20);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
