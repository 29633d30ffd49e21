package dev.dione.workerd;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A folder with a wrangler file, in which wrangler itself is run; nothing of it needs a network.
 */
final class WranglerProject {
  private static final int TIMEOUT_SECONDS = 60;
  private static final String READY = "Ready on ";

  private final Path folder;

  private WranglerProject(Path folder) {
    this.folder = folder;
  }

  /** Writes the files into an empty folder, and installs wrangler if that has not been done. */
  static WranglerProject create(Path folder, String wranglerFile, String worker) throws Exception {
    NodePackages.install();
    Files.writeString(folder.resolve("wrangler.jsonc"), wranglerFile);
    Files.createDirectory(folder.resolve("src"));
    Files.writeString(folder.resolve("src/worker.mjs"), worker);
    return new WranglerProject(folder);
  }

  /** The wrangler file. */
  Path file() {
    return folder.resolve("wrangler.jsonc");
  }

  /** What {@code wrangler d1 execute … --local --json} writes. */
  String execute(String database, String sql, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("d1", "execute", database, "--local"));
    arguments.addAll(List.of("--json", "--command", sql));
    arguments.addAll(List.of(options));
    return wrangler().run(arguments).success();
  }

  /** Starts {@code wrangler dev}, and waits for it. */
  Dev dev() throws Exception {
    Process process =
        wrangler()
            .start(
                List.of(
                    "dev",
                    "--port",
                    "0",
                    "--ip",
                    "127.0.0.1",
                    "--no-bundle",
                    "--show-interactive-dev-session=false"));
    BufferedReader out = Wrangler.reader(process);
    CompletableFuture<String> address =
        CompletableFuture.supplyAsync(
            () -> out.lines().filter(line -> line.contains(READY)).findFirst().orElseThrow());
    try {
      String line = address.get(TIMEOUT_SECONDS, SECONDS);
      URI uri = URI.create(line.substring(line.indexOf(READY) + READY.length()).strip());
      CompletableFuture.runAsync(() -> out.lines().forEach(rest -> {})); // or it would block
      return new Dev(process, uri);
    } catch (Exception e) {
      Wrangler.end(process);
      throw e;
    }
  }

  /** A running {@code wrangler dev}. */
  record Dev(Process process, URI address) implements AutoCloseable {
    @Override
    public void close() {
      Wrangler.end(process);
    }
  }

  private Wrangler wrangler() {
    return new Wrangler(folder, Map.of());
  }
}
