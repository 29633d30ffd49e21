package dev.dione.samples.vegas;

import dev.dione.D1;
import dev.dione.error.D1ConfigException;
import dev.dione.local.LocalD1;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to load to: a file, a D1 database behind its REST API, or else memory. */
final class Target {
  private static final Pattern ENDPOINT =
      Pattern.compile("(https?://.+)/accounts/([^/]+)/d1/database/([^/]+)/?");

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The SQLite file to load into; it is made if it is not there.")
  @Nullable Path db;

  @Option(
      names = "--rest",
      paramLabel = "URL",
      description = {
        "The D1 database to load into: https://api.cloudflare.com/client/v4/accounts/{account}/d1/database/{id}",
        "The token comes from the environment: CLOUDFLARE_API_TOKEN, or D1_API_TOKEN."
      })
  @Nullable String rest;

  /**
   * Opens the database.
   *
   * @throws D1ConfigException if the address or the token is missing, or cannot be one
   * @throws dev.dione.error.D1Exception if it cannot be opened
   */
  D1 open(Map<String, String> environment) {
    if (rest != null) {
      return RestD1.connect(config(rest, environment));
    }
    return db != null ? LocalD1.open(db) : LocalD1.inMemory();
  }

  private static D1Config config(String url, Map<String, String> environment) {
    Matcher endpoint = ENDPOINT.matcher(url);
    if (!endpoint.matches()) {
      throw new D1ConfigException(
          "--rest takes the address of a D1 database, https://api.cloudflare.com/client/v4/accounts/{account}/d1/database/{id}, and not "
              + url);
    }
    String token =
        environment.getOrDefault("CLOUDFLARE_API_TOKEN", environment.get("D1_API_TOKEN"));
    if (token == null || token.isBlank()) {
      throw new D1ConfigException(
          "--rest needs a token: set CLOUDFLARE_API_TOKEN to one with Account > D1 > Edit");
    }
    return D1Config.of(endpoint.group(2), endpoint.group(3), token).withBaseUrl(endpoint.group(1));
  }
}
