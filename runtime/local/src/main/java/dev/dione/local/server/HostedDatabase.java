package dev.dione.local.server;

import dev.dione.engine.Engine;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A database of the server.
 *
 * @param id its id
 * @param name its name
 * @param createdAt since when it is there
 * @param jurisdiction what it was created with, or null
 * @param readReplication {@code auto} or {@code disabled}
 * @param engine the database itself
 * @param owned whether the engine is closed with the server
 * @param bookmarks its states
 * @param importing the last import; may be null
 * @param exporting the last export; may be null
 */
record HostedDatabase(
    String id,
    String name,
    Instant createdAt,
    @Nullable String jurisdiction,
    AtomicReference<String> readReplication,
    Engine engine,
    boolean owned,
    Bookmarks bookmarks,
    AtomicReference<@Nullable Job> importing,
    AtomicReference<@Nullable Job> exporting) {

  HostedDatabase(
      String id,
      String name,
      @Nullable String jurisdiction,
      String readReplication,
      Engine engine,
      boolean owned) {
    this(
        id,
        name,
        Instant.now(),
        jurisdiction,
        new AtomicReference<>(readReplication),
        engine,
        owned,
        new Bookmarks(),
        new AtomicReference<>(),
        new AtomicReference<>());
  }

  void close() {
    if (owned) {
      engine.close();
    }
  }
}
