package dev.dione.local.server;

import dev.dione.engine.Engine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The databases of the server. Safe for use by many threads. */
final class HostedDatabases implements AutoCloseable {
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int ID = 3; // its place in the path

  private final Map<String, HostedDatabase> byId = new LinkedHashMap<>();

  /** The databases of a server that begins with this one. */
  static HostedDatabases with(Engine engine, String id) {
    HostedDatabases databases = new HostedDatabases();
    databases.byId.put(id, new HostedDatabase(id, "local", null, "disabled", engine, false));
    return databases;
  }

  /** Adds a database, if the name is free. */
  synchronized void add(HostedDatabase database) throws Refused {
    if (named(database.name()).isPresent()) {
      throw new Refused(400, 7502, "Database with name '" + database.name() + "' already exists");
    }
    byId.put(database.id(), database);
  }

  /** All of them, in the order of their creation. */
  synchronized List<HostedDatabase> all() {
    return new ArrayList<>(byId.values());
  }

  /** The database whose id is in the path. */
  synchronized HostedDatabase get(ApiCall call) throws Refused {
    String id = call.path().get(ID);
    HostedDatabase database = byId.get(id);
    if (database != null) {
      return database;
    }
    if (!UUID_SHAPE.matcher(id).matches()) {
      throw Refused.property("databaseId", "Invalid uuid");
    }
    throw missing(id);
  }

  /** The database whose id or name is in the path. */
  synchronized HostedDatabase getByIdOrName(ApiCall call) throws Refused {
    String key = call.path().get(ID);
    @Nullable HostedDatabase database = byId.get(key);
    if (database == null) {
      database = named(key).orElse(null);
    }
    if (database == null) {
      throw missing(key);
    }
    return database;
  }

  /** Takes away the database whose id is in the path. */
  synchronized void remove(ApiCall call) throws Refused {
    HostedDatabase database = get(call);
    byId.remove(database.id());
    database.close();
  }

  @Override
  public synchronized void close() {
    byId.values().forEach(HostedDatabase::close);
    byId.clear();
  }

  private Optional<HostedDatabase> named(String name) {
    return byId.values().stream().filter(database -> database.name().equals(name)).findFirst();
  }

  private static Refused missing(String key) {
    return new Refused(404, 7404, "The database " + key + " could not be found");
  }
}
