package dev.dione.workerd;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Runs wrangler's command line in a folder; nothing of it needs a network.
 *
 * @param folder where it runs
 * @param environment what it sees beside the variables of this process
 */
record Wrangler(Path folder, Map<String, String> environment) {
  private static final int TIMEOUT_SECONDS = 60;

  /**
   * How a command ended.
   *
   * @param exit its exit code
   * @param output all that it wrote
   */
  record Run(int exit, String output) {
    /** The output of a command that went well. */
    String success() {
      if (exit != 0) {
        throw new IllegalStateException("wrangler failed with " + exit + ": " + output);
      }
      return output;
    }
  }

  /** Runs a command to its end. */
  Run run(List<String> arguments) throws Exception {
    Process process = start(arguments);
    CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process));
    if (!process.waitFor(TIMEOUT_SECONDS, SECONDS)) {
      end(process);
      throw new IllegalStateException("wrangler did not end: " + arguments);
    }
    return new Run(process.exitValue(), output.get(TIMEOUT_SECONDS, SECONDS));
  }

  /** Starts a command; its errors come with its output. */
  Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(NodePackages.node());
    command.add(NodePackages.FOLDER.resolve("node_modules/wrangler/bin/wrangler.js").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("CI", "1");
    builder.environment().put("WRANGLER_SEND_METRICS", "false");
    builder.environment().remove("CLOUDFLARE_ENV");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** Ends a command and all that it started. */
  static void end(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(TIMEOUT_SECONDS, SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** What a command writes. */
  static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String text(Process process) {
    return String.join("\n", reader(process).lines().toList());
  }
}
