package dev.dione.rest;

import dev.dione.config.Discovered;
import dev.dione.error.D1ConfigException;
import org.jspecify.annotations.Nullable;

/** Makes a configuration of what was found. */
final class DiscoveredConfig {
  private static final String NOT_KNOWN_YET = "not-known-yet";

  private final Discovered found;

  private DiscoveredConfig(Discovered found) {
    this.found = found;
  }

  /** The configuration; a database that is known by name is looked up. */
  static D1Config of(Discovered found) {
    return new DiscoveredConfig(found).config();
  }

  private D1Config config() {
    String id = found.databaseId();
    D1Config account = withDatabase(id == null ? NOT_KNOWN_YET : id);
    String name = found.databaseName();
    if (name == null) {
      return account;
    }
    String stored = new DatabaseByName(account).id(name, found.hint());
    if (id != null && !id.equals(stored)) {
      throw failed(
          "The D1 configuration contradicts itself: the database named '%s' has the id %s, not %s. Keep the name or the id"
              .formatted(name, stored, id));
    }
    return withDatabase(stored);
  }

  private D1Config withDatabase(String id) {
    try {
      D1Config config = D1Config.of(found.accountId(), id, found.apiToken());
      String url = found.baseUrl();
      return url == null ? config : config.withBaseUrl(url);
    } catch (D1ConfigException e) {
      throw failed(e.getMessage());
    }
  }

  private D1ConfigException failed(@Nullable String reason) {
    return new D1ConfigException(
        (reason + "\n" + found.report()).replace(found.apiToken(), "(hidden)"));
  }
}
