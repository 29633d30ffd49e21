package dev.dione.local.live;

import dev.dione.D1;
import dev.dione.contract.live.LiveDatabase;
import dev.dione.engine.Engine;
import dev.dione.local.server.LocalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * What runs on a live account, on the local server in its place: one database for all cases, which
 * leave nothing to one another.
 */
class OnLocalServer {
  private static Engine engine;
  private static LocalServer server;
  private static LiveDatabase database;

  @BeforeAll
  static void connect() {
    engine = Engine.inMemory();
    server = LocalServer.start(engine);
    database = LiveDatabase.connect(server.config(), 0, said -> {});
  }

  @AfterAll
  static void stop() {
    database.close();
    server.close();
    engine.close();
  }

  public D1 open() {
    return database.open();
  }
}
