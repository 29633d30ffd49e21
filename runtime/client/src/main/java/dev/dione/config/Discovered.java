package dev.dione.config;

import org.jspecify.annotations.Nullable;

/**
 * What was found, complete but for the id of a database that is known by name only.
 *
 * @param apiToken the token
 * @param accountId the account
 * @param databaseId the database's id; null if it has to be looked up by its name
 * @param databaseName a name to look up: for the id, or, if there is an id, to see that both are of
 *     one database; or null
 * @param baseUrl the API's address, or null for Cloudflare's
 * @param report what was found where, without the token; many lines
 * @param hint what to do if no database has that name
 */
public record Discovered(
    String apiToken,
    String accountId,
    @Nullable String databaseId,
    @Nullable String databaseName,
    @Nullable String baseUrl,
    String report,
    String hint) {
  /** The report, which never holds the token. */
  @Override
  public String toString() {
    return report;
  }
}
