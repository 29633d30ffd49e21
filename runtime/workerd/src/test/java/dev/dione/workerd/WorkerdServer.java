package dev.dione.workerd;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.dione.contract.HttpDatabase;
import dev.dione.rest.D1Config;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A process that answers D1's REST API from workerd. It ends when this JVM does: the process lives
 * as long as its standard input, which this JVM holds.
 */
final class WorkerdServer implements AutoCloseable {
  private static final int START_SECONDS = 60;
  private static final int STOP_SECONDS = 10;

  private final Process process;
  private final String baseUrl;
  private final String token;

  private WorkerdServer(Process process, String baseUrl, String token) {
    this.process = process;
    this.baseUrl = baseUrl;
    this.token = token;
  }

  /** Installs what is needed, and starts it. */
  static WorkerdServer start() throws Exception {
    NodePackages.install();
    String token = UUID.randomUUID().toString();
    Path log = Files.createDirectories(NodePackages.FOLDER.resolve("target")).resolve("server.log");
    ProcessBuilder command =
        new ProcessBuilder(NodePackages.node(), "server/server.mjs")
            .directory(NodePackages.FOLDER.toFile())
            .redirectError(log.toFile());
    command.environment().put("DIONE_WORKERD_TOKEN", token);
    Process process = command.start();
    String address = firstLine(process);
    if (address == null) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("workerd did not start. " + NodePackages.said(log));
    }
    return new WorkerdServer(process, address, token);
  }

  /** How to reach a new, empty database. */
  D1Config newDatabase() {
    return D1Config.of("workerd", UUID.randomUUID().toString(), token).withBaseUrl(baseUrl);
  }

  /** The same for bare HTTP. */
  HttpDatabase newHttpDatabase() {
    String url = "%s/accounts/workerd/d1/database/%s".formatted(baseUrl, UUID.randomUUID());
    return new HttpDatabase(url, token);
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(STOP_SECONDS, SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The address, or null if there is none in time. */
  private static @Nullable String firstLine(Process process)
      throws InterruptedException, ExecutionException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    try {
      return CompletableFuture.supplyAsync(() -> out.lines().findFirst().orElse(null))
          .get(START_SECONDS, SECONDS);
    } catch (TimeoutException e) {
      return null;
    }
  }
}
