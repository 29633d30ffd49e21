package dev.dione.local.server;

import dev.dione.D1;
import dev.dione.contract.HttpDatabase;
import dev.dione.engine.Engine;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;

/** Opens databases over REST, each on a local server of its own, and closes them after the test. */
class RestCase {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  public D1 open() {
    return RestD1.connect(start().config());
  }

  public HttpDatabase newDatabase() {
    LocalServer server = start();
    D1Config config = server.config();
    String url =
        "%s/accounts/%s/d1/database/%s"
            .formatted(config.baseUrl(), config.accountId(), config.databaseId());
    return new HttpDatabase(url, server.token());
  }

  private LocalServer start() {
    Engine engine = Engine.inMemory();
    LocalServer server = LocalServer.start(engine);
    opened.push(engine);
    opened.push(server);
    return server;
  }

  @AfterEach
  void closeServers() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }
}
