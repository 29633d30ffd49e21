package dev.dione.local.server;

import dev.dione.D1;
import dev.dione.engine.Engine;
import dev.dione.rest.RestD1;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;

/** Opens databases over REST, each on a local server of its own, and closes them after the test. */
class RestCase {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  public D1 open() {
    Engine engine = Engine.inMemory();
    LocalServer server = LocalServer.start(engine);
    opened.push(engine);
    opened.push(server);
    return RestD1.connect(server.config());
  }

  @AfterEach
  void closeServers() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }
}
