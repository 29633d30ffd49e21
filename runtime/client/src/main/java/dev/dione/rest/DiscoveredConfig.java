package dev.dione.rest;

import dev.dione.config.Discovered;
import dev.dione.error.D1ConfigException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a configuration of what was found. */
final class DiscoveredConfig {
  private final Discovered found;

  private DiscoveredConfig(Discovered found) {
    this.found = found;
  }

  /** The configuration; a database that is known by name is looked up. */
  static D1Config of(Discovered found) {
    return new DiscoveredConfig(found).config();
  }

  private D1Config config() {
    AccountConfig account = checked(this::account);
    String id = found.databaseId();
    if (id != null) {
      checked(() -> D1Config.of(account, id));
    }
    String name = found.databaseName();
    String stored = name == null ? id : new DatabaseByName(account).id(name, found.hint());
    if (id != null && !id.equals(stored)) {
      throw failed(
          "The D1 configuration contradicts itself: the database named '%s' has the id %s, not %s. Keep the name or the id"
              .formatted(name, stored, id));
    }
    return checked(() -> D1Config.of(account, Objects.requireNonNull(stored)));
  }

  private AccountConfig account() {
    AccountConfig account = AccountConfig.of(found.accountId(), found.apiToken());
    String url = found.baseUrl();
    return url == null ? account : account.withBaseUrl(url);
  }

  private <T> T checked(Supplier<T> part) {
    try {
      return part.get();
    } catch (D1ConfigException e) {
      throw failed(e.getMessage());
    }
  }

  private D1ConfigException failed(@Nullable String reason) {
    return new D1ConfigException(
        (reason + "\n" + found.report()).replace(found.apiToken(), "(hidden)"));
  }
}
