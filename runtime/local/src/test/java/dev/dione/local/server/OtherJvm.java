package dev.dione.local.server;

import dev.dione.rest.D1Config;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a JVM with the class path of this one, which finds a database in its environment. */
final class OtherJvm {
  private OtherJvm() {}

  /**
   * Starts a program.
   *
   * @param output where its standard output and errors go
   */
  static Process start(LocalServer server, Path output, List<String> options, List<String> program)
      throws IOException {
    D1Config config = server.config();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    String path = System.getProperty("surefire.test.class.path");
    command.addAll(List.of("-cp", path == null ? System.getProperty("java.class.path") : path));
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(output.toString())));
    Map<String, String> environment = builder.environment();
    environment.put("CLOUDFLARE_ACCOUNT_ID", config.accountId());
    environment.put("D1_DATABASE_ID", config.databaseId());
    environment.put("CLOUDFLARE_API_TOKEN", server.token());
    environment.put("CLOUDFLARE_API_BASE_URL", config.baseUrl());
    return builder.start();
  }
}
