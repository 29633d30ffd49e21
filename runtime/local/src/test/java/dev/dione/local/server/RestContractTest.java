package dev.dione.local.server;

import dev.dione.D1;
import dev.dione.contract.StatementContract;
import dev.dione.engine.Engine;
import dev.dione.rest.RestD1;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;

/** The contract over REST, against the local server. */
class RestContractTest implements StatementContract {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  @Override
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
