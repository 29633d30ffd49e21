package dev.dione.local.manage;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.local.server.LocalServer;
import dev.dione.local.server.ServerOptions;
import dev.dione.manage.D1Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server with one empty database, and the management API on it. */
class ManageCase {
  static final String ID = ServerOptions.defaults().databaseId();

  @TempDir Path folder;
  Engine engine;
  LocalServer server;
  D1Databases databases;

  @BeforeEach
  void start() {
    engine = Engine.inMemory();
    server = LocalServer.start(engine);
    databases = D1Databases.connect(server.config().account());
  }

  @AfterEach
  void stop() {
    databases.close();
    server.close();
    engine.close();
  }

  Path file(String sql) {
    try {
      return Files.writeString(folder.resolve("in.sql"), sql);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Result query(String id, String sql) {
    try (D1 d1 = databases.open(id)) {
      return d1.run(new Statement(sql, List.of(), null));
    }
  }

  long number(String id, String sql) {
    return (Long) query(id, sql).rows().get(0).get(0);
  }
}
